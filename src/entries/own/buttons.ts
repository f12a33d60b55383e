import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, ownEntry, page } from '#src/telegram/buttons/fields.ts';

const ofOwn = { entry: ifAny(ownEntry) } as const;

/** Of /my. What was sent before can be withdrawn, also by whom the committee blocked. */
export const ownButtons = defineButtons(
  'own',
  { for: 'everybody', where: 'private', evenIf: 'blocked', popsUp: ['withdraw-yes', 'delete-yes'] },
  {
    list: { page },
    open: ofOwn,
    withdraw: ofOwn,
    correct: ofOwn,
    delete: ofOwn,
    'withdraw-yes': ofOwn,
    'delete-yes': ofOwn,
  },
);
