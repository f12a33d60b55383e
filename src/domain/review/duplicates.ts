import type { EntryStatus } from '#src/domain/entries/status.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';

/** A card has room for this many. */
export const mostDuplicatesShown = 3;

/**
 * Whether two entries may be shown side by side. Of what was withdrawn nothing is left but its number, which is shown
 * beside its duplicate.
 */
export function canCompare(entry: Compared, other: Compared): boolean {
  const isShown = (one: Compared, another: Compared) =>
    isForModerators(one) || (one.number !== null && another.duplicateOf === one.id);
  return entry.campaignId === other.campaignId && isShown(entry, other) && isShown(other, entry);
}

type Compared = Original & { number: number | null };

/** What decides whether another entry can be a duplicate of this one. */
export interface Original {
  id: number;
  campaignId: number;
  status: EntryStatus;
  duplicateOf: number | null;
}

/**
 * Whether an entry can be rejected as a duplicate of the other: that one must count, or still be able to, by
 * itself. So there are neither chains nor circles of duplicates, which would count nothing at all.
 */
export function canBeDuplicateOf(
  entry: { id: number; campaignId: number; hasDuplicates: boolean },
  other: Original,
): boolean {
  return (
    entry.id !== other.id &&
    entry.campaignId === other.campaignId &&
    !entry.hasDuplicates &&
    other.duplicateOf === null &&
    (other.status === 'pending' || other.status === 'approved')
  );
}
