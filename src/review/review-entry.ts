import type { Db } from '#db/connection/client.ts';
import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import {
  changeStatus,
  findLatestHistory,
  type HistoryRow,
  type Decision as RecordedDecision,
} from '#db/queries/entries/history.ts';
import { holdBoth } from '#db/queries/review/duplicates.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import { canDo, isAllowed } from '#src/domain/entries/transitions.ts';
import { decisions, type Reason } from '#src/domain/review/decisions.ts';
import { canBeDuplicateOf } from '#src/domain/review/duplicates.ts';

export interface Decision {
  action: RecordedDecision['action'];
  /** The state of the entry when it was read for this decision. */
  entry: DecisionState;
  /** The version that the moderator looked at. */
  version: number;
  moderatorId: number;
  /** An admin may decide even on their own entry. */
  moderatorIsAdmin: boolean;
  reason?: Reason;
  /** The answers that are to be changed. */
  askedFor?: readonly Question[];
  /** The entry about the same event, if this one is rejected as its duplicate. */
  duplicateOf?: number;
}

export type Review =
  | { kind: 'done'; entry: DecisionState }
  /** The entry has changed meanwhile: `latest` says what happened to it, by whom and when. */
  | { kind: 'too-late'; entry: DecisionState; latest: HistoryRow | null }
  | { kind: 'undo-expired'; entry: DecisionState }
  /** The other entry does not count by itself, or this one has duplicates; see `canBeDuplicateOf`. */
  | { kind: 'no-original'; entry: DecisionState }
  | { kind: 'own-entry' };

/** Records a moderator's decision. Of two at the same time, one is done and the other is too late. */
export async function reviewEntry(db: Db, decision: Decision): Promise<Review> {
  const { action, entry, version, moderatorId, reason, askedFor, duplicateOf } = decision;
  const isOwner = entry.personId === moderatorId;
  const actor = { isOwner, isModerator: true, isAdmin: decision.moderatorIsAdmin };
  if (!isAllowed(action, actor)) return { kind: 'own-entry' };
  const done = await record(db, {
    action,
    entryId: entry.id,
    version,
    personId: moderatorId,
    ...(reason ? { reason } : {}),
    ...(askedFor ? { askedFor } : {}),
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
  });
  if (done) return { kind: 'done', entry };
  const latest = await findLatestHistory(db, entry.id);
  // The moderator tapped twice, or the update is handled again after a failure: this decision is recorded already.
  const isOwn = latest?.personId === moderatorId && latest.action === decisions[action].recordedAs;
  if (isOwn && latest.version === version + 1) return { kind: 'done', entry };
  // Nobody was faster, and the decision is one that can be undone: only the time for that is over.
  const isUnchanged = entry.version === version && latest?.version === version;
  if (action === 'undo' && isUnchanged && canDo('undo', entry.status)) return { kind: 'undo-expired', entry };
  if (duplicateOf !== undefined && isUnchanged && canDo(action, entry.status)) {
    return { kind: 'no-original', entry };
  }
  return { kind: 'too-late', entry, latest };
}

/** Records a decision, and returns whether it could. For a duplicate both entries are locked, so that none changes. */
async function record(db: Db, decision: RecordedDecision): Promise<boolean> {
  const { entryId, duplicateOf } = decision;
  if (duplicateOf === undefined) return changeStatus(db, decision);
  return db.transaction(async (tx) => {
    const held = await holdBoth(tx, [entryId, duplicateOf]);
    const entry = held.find(({ id }) => id === entryId);
    const other = held.find(({ id }) => id === duplicateOf);
    return !!entry && !!other && canBeDuplicateOf(entry, other) && changeStatus(tx, decision);
  });
}
