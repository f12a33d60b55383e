import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

const backlogRow = z.object({
  updates: z.int(),
  /** Of the oldest update that is not handled, in seconds; 0 if there is none. */
  updateAge: z.number(),
  deadLetters: z.int(),
  /** Since when the job has been due that waits longest, in seconds; 0 if there is none. */
  jobAge: z.number(),
  jobs: z.record(z.string(), z.int()),
  cards: z.int(),
  undecided: z.int(),
});

/** What waits to be done. */
export type Backlog = z.infer<typeof backlogRow>;

/** Reads what waits to be done, in this copy of the bot or any other. */
export async function readBacklog(db: Db): Promise<Backlog> {
  const statement = sql`
    with open_updates as (
      select count(*)::int as count, min(received_at) as oldest from updates
      where handled_at is null and dead_lettered_at is null
    ), open_jobs as (
      select tasks.identifier as task, count(*)::int as count,
        min(run_at) filter (where locked_at is null and run_at <= clock_timestamp()) as oldest
      from graphile_worker._private_jobs job join graphile_worker._private_tasks tasks on tasks.id = job.task_id
      where attempts < max_attempts or locked_at is not null
      group by 1
    ), pending as (
      select count(*)::int as count, count(*) filter (where card_message_id is null)::int as cards
      from entries where status = 'pending'
    )
    select open_updates.count as updates, ${secondsSince(sql`open_updates.oldest`)} as "updateAge",
      (select count(*)::int from updates where dead_lettered_at is not null and payload is not null) as "deadLetters",
      ${secondsSince(sql`(select min(oldest) from open_jobs)`)} as "jobAge",
      coalesce((select json_object_agg(task, count) from open_jobs), '{}') as jobs,
      pending.cards as cards, pending.count as undecided
    from open_updates, pending`;
  const [row] = await queryRows(db, backlogRow, statement);
  if (!row) throw new Error('the backlog has no row');
  return row;
}

function secondsSince(moment: ReturnType<typeof sql>) {
  return sql`greatest(coalesce(extract(epoch from clock_timestamp() - ${moment}), 0), 0)::float`;
}
