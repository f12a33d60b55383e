import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';

/**
 * Whether a bot has nothing in hand and nothing to take up now: all its updates are handled, and all jobs whose time
 * has come are done. What failed and waits for its next attempt, with all that waits behind it, has its time later.
 */
export async function isAtRest(db: Db): Promise<boolean> {
  const [row] = await rowsOf<{ busy: boolean }>(
    db,
    sql`
    select exists (
      select from (
        select distinct on (lane) not_before from updates
        where handled_at is null and dead_lettered_at is null
        order by lane, update_id
      ) as head
      where not_before is null or not_before <= clock_timestamp()
    ) or exists (
      select from graphile_worker.jobs where run_at <= clock_timestamp() and attempts < max_attempts
    ) as busy`,
  );
  return row?.busy === false;
}

/** Whether all cards that can be posted now are, and what is noted of them is as well. */
export async function areCardsPosted(db: Db): Promise<boolean> {
  const posting = await db.execute(sql`
    select from graphile_worker.jobs
    where task_identifier = 'post-cards' and run_at <= clock_timestamp() and attempts < max_attempts`);
  return posting.length === 0;
}
