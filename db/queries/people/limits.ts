import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob, type JobPayloads } from '#db/queries/delivery/jobs.ts';
import { entries } from '#db/schema/entries/entries.ts';

const countRow = z.object({ count: z.int() });

/**
 * Whether more than `most` updates, or of those with a file, came in a lane within these seconds, up to and with the
 * given one: the inbox has them. It is not counted further than that, however long a flood is.
 */
export async function isFlooded(
  db: Db,
  {
    lane,
    upTo,
    most,
    seconds,
    kind,
  }: { lane: string; upTo: number; most: number; seconds: number; kind: 'messages' | 'files' },
): Promise<boolean> {
  const statement = sql`
    select count(*)::int as count from (
      select from updates
      where lane = ${lane} and update_id <= ${upTo} ${kind === 'files' ? sql`and has_file` : sql``}
        and received_at > clock_timestamp() - make_interval(secs => ${seconds})
      order by received_at limit ${most + 1}
    ) as counted`;
  const [row] = await queryRows(db, countRow, statement);
  return (row?.count ?? 0) > most;
}

/** How many entries a person submitted within these seconds. */
export async function countSubmitted(db: Db, personId: number, seconds: number): Promise<number> {
  return db.$count(entries, sql`person_id = ${personId} and ${within(sql`submitted_at`, seconds)}`);
}

/** How many drafts a person opened within these seconds, submitted since or not; corrections are none. */
export async function countDrafts(db: Db, personId: number, seconds: number): Promise<number> {
  const isDraft = sql`person_id = ${personId} and corrects is null`;
  return db.$count(entries, sql`${isDraft} and ${within(sql`created_at`, seconds)}`);
}

function within(moment: SQL, seconds: number): SQL {
  return sql`${moment} > clock_timestamp() - make_interval(secs => ${seconds})`;
}

/**
 * Notes that something was refused because of a limit, and enqueues a sentence to the person unless there is silence:
 * it lasts `seconds` from when they were told. With `prolongs`, what is refused makes the silence last anew:
 * refused messages count as messages, so that somebody who goes on writing just over the limit hears nothing
 * more until they kept within it for so long. A refused draft is none, and does not prolong.
 */
export async function noteRefusal(
  db: Db,
  {
    personId,
    kind,
    seconds,
    prolongs,
  }: { personId: number; kind: JobPayloads['tell-limit']['kind']; seconds: number; prolongs: boolean },
): Promise<void> {
  const notice = sql`person_id = ${personId} and kind = ${kind}`;
  const isSilent = within(sql`told_at`, seconds);
  await db.execute(sql`
    with told_first as (
      insert into limit_notices (person_id, kind) values (${personId}, ${kind})
      on conflict do nothing returning person_id
    ), told_again as (
      update limit_notices set told_at = clock_timestamp() where ${notice} and not ${isSilent}
      returning person_id
    ), prolonged as (
      update limit_notices set told_at = clock_timestamp() where ${prolongs} and ${notice} and ${isSilent}
    )
    select ${addJob('tell-limit', sql`json_build_object('personId', person_id, 'kind', ${kind}::text)`, {})}
    from (select person_id from told_first union all select person_id from told_again) as told`);
}
