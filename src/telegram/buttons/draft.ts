import { defineButtons } from './button.ts';
import { ifAny, ownEntry } from './fields.ts';

const ofOwn = { draft: ifAny(ownEntry) } as const;

/** The buttons of a draft that is open or cancelled. For `fix` and `fix-approved` the id is that of the entry. */
export const draftButtons = defineButtons(
  'draft',
  { for: 'organizer', where: 'private', stale: 'stale-draft', startsConversation: true, popsUp: 'all' },
  { continue: ofOwn, over: ofOwn, restore: ofOwn, fix: ofOwn, 'fix-approved': ofOwn, caption: ofOwn },
);
