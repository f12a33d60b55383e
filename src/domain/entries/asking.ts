import type { QuestionKind } from './history.ts';
import { canDo, type EntryStatus } from './status.ts';

/** What a moderator is being asked about an entry. */
export interface Asked {
  kind: QuestionKind;
  /** The version that they looked at. */
  entryVersion: number;
  isOpen: boolean;
}

/** Whether a moderator's answer would still lead to something: there is time, and nobody decided meanwhile. */
export function isWorthAsking(
  { kind, entryVersion, isOpen }: Asked,
  entry: { status: EntryStatus; version: number },
): boolean {
  if (!isOpen) return false;
  // Whom to block does not depend on what becomes of the entry, as long as it is there.
  if (kind === 'block') return entry.status !== 'withdrawn';
  return entryVersion === entry.version && canDo(kind, entry.status);
}
