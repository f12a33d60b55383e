import type { EntryStatus } from '#src/domain/entries/status.ts';
import { canDo } from '#src/domain/entries/transitions.ts';
import type { QuestionKind } from './decisions.ts';

/** What a moderator is being asked about an entry. */
export interface Asked {
  kind: QuestionKind;
  /** The version that they looked at. */
  entryVersion: number;
  isOpen: boolean;
}

/** Whether an entry's card leads to the blocking of whoever reported it: not where the report was welcome. */
export function canBlockReporter({
  status,
  person,
}: {
  status: EntryStatus;
  person: { blockedAt: Date | null } | null;
}): boolean {
  const isUndecided = status === 'pending' || status === 'returned' || status === 'rejected';
  return isUndecided && person !== null && person.blockedAt === null;
}

/** Whether a moderator's answer would still lead to something: there is time, and nobody decided meanwhile. */
export function isWorthAsking(
  { kind, entryVersion, isOpen }: Asked,
  entry: { status: EntryStatus; version: number; person: { blockedAt: Date | null } | null },
): boolean {
  if (!isOpen) return false;
  if (kind === 'block') return canBlockReporter(entry);
  return entryVersion === entry.version && canDo(kind, entry.status);
}
