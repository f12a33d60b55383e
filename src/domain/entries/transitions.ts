import { decisions } from '#src/domain/review/decisions.ts';
import { type EntryStatus, reviewStatuses } from './status.ts';

/**
 * What people do to an entry: in which statuses they can, the status afterwards, and who may.
 *
 * Organizers do these things to their own entries alone. Moderators do them to the entries of others, and admins who
 * moderate also to their own. Admins may edit without being in the moderators' chat, since they are shown what looks
 * wrong in a campaign.
 */
export const transitions = {
  cancel: { from: ['draft'], to: 'cancelled', by: 'organizer' },
  restore: { from: ['cancelled'], to: 'draft', by: 'organizer' },
  submit: { from: ['draft'], to: 'pending', by: 'organizer' },
  correct: { from: reviewStatuses, to: 'pending', by: 'organizer' },
  withdraw: { from: reviewStatuses, to: 'withdrawn', by: 'organizer' },
  ...decisions,
  /** A correction by a moderator: the entry stays where it stands. */
  edit: { from: ['pending', 'approved'], to: null, by: 'moderator or admin' },
} as const satisfies Record<
  string,
  {
    from: readonly EntryStatus[];
    to: EntryStatus | null;
    by: 'organizer' | 'moderator' | 'admin' | 'moderator or admin';
  }
>;

export type EntryAction = keyof typeof transitions;

/** Whether an entry stands where this can be done to it. */
export function canDo(action: EntryAction, status: EntryStatus): boolean {
  return (transitions[action].from as readonly EntryStatus[]).includes(status);
}

/**
 * Whether an entry can be corrected: a closed campaign keeps what was decided, so its totals stay as they are.
 */
export function canCorrect(status: EntryStatus, { isClosed }: { isClosed: boolean }): boolean {
  return canDo('correct', status) && (!isClosed || status === 'pending' || status === 'returned');
}

/** Whether an entry can be edited: of a closed campaign only what still waits. */
export function canModeratorEdit(status: EntryStatus, { isClosed }: { isClosed: boolean }): boolean {
  return canDo('edit', status) && (!isClosed || status === 'pending');
}

/**
 * Whether moderators may see an entry at all: it was submitted, and its organizer did not withdraw it. Drafts, corrections
 * on their way and cancelled ones have no number.
 */
export function isForModerators({ number, status }: { number: number | null; status: EntryStatus }): boolean {
  return number !== null && status !== 'withdrawn';
}

/** Whether its title can be translated, also in a closed campaign: no figure changes by that. */
export function canTranslate(status: EntryStatus): boolean {
  return canDo('edit', status);
}

/** A person in relation to one entry. */
export interface Actor {
  /** They reported it. */
  isOwner: boolean;
  /** They are in the moderators' chat. */
  isModerator: boolean;
  isAdmin: boolean;
}

/** Whether this is theirs to do, wherever the entry stands. */
export function isAllowed(action: EntryAction, actor: Actor): boolean {
  const { by } = transitions[action];
  if (by === 'organizer') return actor.isOwner;
  if (by === 'admin') return actor.isAdmin;
  const isModerating = actor.isModerator || (by === 'moderator or admin' && actor.isAdmin);
  return isModerating && (!actor.isOwner || actor.isAdmin);
}

/** A decision can be undone for this long. */
export const undoHours = 24;
