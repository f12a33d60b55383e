import { defineButtons } from '#src/telegram/buttons/button.ts';
import { ifAny, ownEntry, page } from '#src/telegram/buttons/fields.ts';

const ofOwn = { entry: ifAny(ownEntry) } as const;

/** The buttons of /my. Blocked people can use them too, to withdraw what they sent before. */
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
