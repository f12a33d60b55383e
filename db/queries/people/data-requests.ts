import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';

/** A person gets all that is stored about them once in so many minutes. */
const dataPatienceMinutes = 10;

const requestRow = z.object({ queued: z.int(), wait: z.int().nullable() });

/**
 * Enqueues all that is stored about a person for them, unless they asked just now.
 * @returns null when it is queued, else in how many minutes they can ask again
 */
export async function requestData(db: Db, personId: number): Promise<number | null> {
  const statement = sql`
    with asked as (
      insert into limit_notices as notice (person_id, kind) values (${personId}, 'data')
      on conflict (person_id, kind) do update set told_at = excluded.told_at
        where notice.told_at < clock_timestamp() - make_interval(mins => ${dataPatienceMinutes})
      returning person_id
    )
    select (select count(${sendDataJob(personId, { part: 1, afterPhoto: 0 })}) from asked)::int as queued,
      (select ceil(extract(epoch from told_at - clock_timestamp()) / 60 + ${dataPatienceMinutes})::int
        from limit_notices where person_id = ${personId} and kind = 'data') as wait`;
  const [row] = await queryRows(db, requestRow, statement);
  return row?.queued ? null : Math.max(row?.wait ?? dataPatienceMinutes, 1);
}

/** Enqueues the next part of it. */
export async function enqueueNextPart(
  db: Db,
  personId: number,
  next: { part: number; afterPhoto: number },
): Promise<void> {
  await db.execute(sql`select ${sendDataJob(personId, next)}`);
}

/**
 * One waiting is enough. The key names the person as the payload does, and goes with the job. A second later, so
 * that the promise of it is read first.
 */
function sendDataJob(personId: number, { part, afterPhoto }: { part: number; afterPhoto: number }) {
  return addJob(
    'send-data',
    sql`json_build_object('personId', ${personId}::bigint, 'part', ${part}::int, 'afterPhoto', ${afterPhoto}::int)`,
    { key: sql`${`send-data:${personId}`}`, delay: 1 },
  );
}
