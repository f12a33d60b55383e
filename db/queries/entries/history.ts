import { and, asc, desc, eq, lt, ne, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#db/connection/client.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { hasAttemptsLeft } from '#db/queries/delivery/worker/queued-jobs.ts';
import { showCardJob, showDuplicatesJobs } from '#db/queries/review/cards.ts';
import { hasLostOriginal } from '#db/queries/review/duplicates.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryHistory } from '#db/schema/entries/history.ts';
import { people } from '#db/schema/people/people.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import type { EntryStatus } from '#src/domain/entries/status.ts';
import { undoHours } from '#src/domain/entries/transitions.ts';
import { type DecisionName, decisions, type Reason } from '#src/domain/review/decisions.ts';

export interface Decision {
  action: DecisionName;
  entryId: number;
  /** The moderator. */
  personId: number;
  /** The version that they saw. */
  version: number;
  reason?: Reason;
  /** The answers that they want changed. */
  askedFor?: readonly Question[];
  /** The entry that tells of the same event already. */
  duplicateOf?: number;
}

/**
 * Changes the status of a submitted entry, writes the history, and enqueues the card and the organizer's message,
 * in one conditional statement: of two at the same time one gets a row, the other none. A decision is undone within
 * hours; that an entry is a duplicate also later, once what it is a duplicate of does not count.
 */
export async function changeStatus(db: Db, decision: Decision): Promise<boolean> {
  const { from, to, recordedAs } = decisions[decision.action];
  const ready = decision.reason && 'ready' in decision.reason ? decision.reason.ready : null;
  const words = decision.reason && 'words' in decision.reason ? decision.reason.words : null;
  const askedFor = decision.askedFor ? `{${decision.askedFor.join(',')}}` : null;
  const duplicateOf = decision.duplicateOf ?? null;
  const statuses: readonly EntryStatus[] = from;
  const rows = await db.execute(sql`
    with changed as (
      update entries set status = ${to}, version = version + 1, duplicate_of = ${duplicateOf}::int,
        updated_at = clock_timestamp()
      where id = ${decision.entryId} and status in ${[...statuses]}
        and version = ${decision.version}
        ${
          decision.action === 'undo'
            ? sql`and (updated_at > clock_timestamp() - make_interval(hours => ${undoHours}) or ${hasLostOriginal})`
            : sql``
        }
      returning id, version
    ), history as (
      insert into entry_history (entry_id, version, action, person_id, ready_reason, reason, asked_for,
        duplicate_of)
      select id, version, ${recordedAs}, ${decision.personId}::bigint, ${ready}, ${words},
        ${askedFor}::text[], ${duplicateOf}::int from changed
      returning id
    )
    select changed.id, ${showCardJob(sql`changed.id`)} as card, ${showDuplicatesJobs(sql`changed.id`)} as duplicates,
      ${tellOrganizerJob(sql`history.id`, sql`changed.id`)} as told
    from changed, history`);
  return rows.length > 0;
}

/** Each row of the history is told by itself: an organizer hears of an approval and of its undoing. */
export function tellOrganizerJob(historyId: SQL, entryId: SQL) {
  return addJob('tell-organizer', sql`json_build_object('historyId', ${historyId})`, {
    key: sql`'tell-organizer:' || ${historyId}`,
    queue: sql`'entry:' || ${entryId}`,
  });
}

/** Whether the organizer is yet to hear of something that happened to the entry before: a message that failed. */
export async function hasEarlierNews(
  db: Db,
  { entryId, id }: { entryId: number; id: number },
): Promise<boolean> {
  const rows = await db.execute(sql`
    select from entry_history earlier
    where entry_id = ${entryId} and id < ${id} and ${hasAttemptsLeft(sql`'tell-organizer:' || earlier.id`)}
    limit 1`);
  return rows.length > 0;
}

/** One row of an entry's history, with the name of who did it. */
export type HistoryRow = NonNullable<Awaited<ReturnType<typeof findHistoryRow>>>;

export async function findHistoryRow(db: Db, id: number) {
  const [row] = await historyRows(db).where(eq(entryHistory.id, id));
  return row ?? null;
}

/** The last thing that happened to an entry. */
export async function findLatestHistory(db: Db, entryId: number) {
  const [row] = await historyRows(db)
    .where(eq(entryHistory.entryId, entryId))
    .orderBy(desc(entryHistory.id))
    .limit(1);
  return row ?? null;
}

/** What the card shows as an entry's state: a moderator's edit leaves it as it was, so the decision before counts as well. */
export async function findState(db: Db, entryId: number) {
  const latest = await findLatestHistory(db, entryId);
  if (latest?.action !== 'edit') return { latest, decision: latest, edit: null };
  const [decision] = await historyRows(db)
    .where(
      and(eq(entryHistory.entryId, entryId), ne(entryHistory.action, 'edit'), lt(entryHistory.id, latest.id)),
    )
    .orderBy(desc(entryHistory.id))
    .limit(1);
  return { latest, decision: decision ?? null, edit: latest };
}

/** All that happened to an entry, oldest first. */
export async function listHistory(db: Db, entryId: number): Promise<HistoryRow[]> {
  return historyRows(db).where(eq(entryHistory.entryId, entryId)).orderBy(asc(entryHistory.id));
}

/** Of which an entry is a duplicate. */
const original = alias(entries, 'original');

function historyRows(db: Db) {
  return db
    .select({
      id: entryHistory.id,
      entryId: entryHistory.entryId,
      version: entryHistory.version,
      action: entryHistory.action,
      personId: entryHistory.personId,
      personName: people.name,
      readyReason: entryHistory.readyReason,
      reason: entryHistory.reason,
      askedFor: entryHistory.askedFor,
      changes: entryHistory.changes,
      original: { number: original.number, personId: original.personId },
      at: entryHistory.at,
    })
    .from(entryHistory)
    .leftJoin(people, eq(people.id, entryHistory.personId))
    .leftJoin(original, eq(original.id, entryHistory.duplicateOf))
    .$dynamic();
}
