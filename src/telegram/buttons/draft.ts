import { defineButtons } from './button.ts';
import { ifAny, ownEntry } from './fields.ts';

const ofOwn = { draft: ifAny(ownEntry) } as const;

/** Of a draft that is open or was put aside; to fix an entry, of that one. */
export const draftButtons = defineButtons(
  'draft',
  { for: 'organizer', where: 'private', stale: 'stale-draft', startsConversation: true, popsUp: 'all' },
  { continue: ofOwn, over: ofOwn, restore: ofOwn, fix: ofOwn, 'fix-approved': ofOwn },
);
