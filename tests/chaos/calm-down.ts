import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';

/** What is still to be done when all troubles are over. */
export interface Unfinished {
  /** Not even taken by the bot. */
  undelivered: number;
  updates: number;
  jobs: number;
}

/**
 * What waits for its own time, as an SQL condition: a question for a reason lapses after minutes. Whatever else is due
 * later only waits for the next attempt, or for the pace or the patience that the group wants.
 */
const hasItsTime = `job.key is not null and job.key like 'lapse-reason:%' and job.run_at > now() and job.attempts = 0`;

/**
 * The jobs that are still to be done, as an SQL condition. Of a job that was replaced by a newer one under its key while somebody had it in
 * hand, and did not end well, a row without a key stays that nobody works on.
 */
export const queuedJobs = `not (${hasItsTime}) and not (job.key is null and job.attempts >= job.max_attempts)`;

/** Looks at what is left, and lets what waits be tried at once rather than in a while: pauses grow to hours. */
export async function hurry(sql: Sql, account: BotAccount): Promise<Unfinished> {
  await sql`
    update updates set not_before = null
    where handled_at is null and dead_lettered_at is null and leased_by is null and not_before is not null`;
  await sql`
    update graphile_worker._private_jobs job set run_at = now()
    where locked_at is null and run_at > now() and not (${sql.unsafe(hasItsTime)})`;
  await sql`select pg_notify('jobs:insert', '{"count":1}')`;
  const [row] = await sql<Array<{ updates: number; jobs: number }>>`
    select
      (select count(*)::int from updates where handled_at is null and dead_lettered_at is null) as updates,
      (select count(*)::int from graphile_worker._private_jobs job where ${sql.unsafe(queuedJobs)}) as jobs`;
  return { undelivered: account.queue.size, updates: row?.updates ?? 0, jobs: row?.jobs ?? 0 };
}

/** As if a minute had passed: what waits for a place in the group would wait for many of them. */
async function letMinutePass(sql: Sql): Promise<void> {
  await sql`update group_sends set at = at - interval '1 minute'`;
}

/** Waits until nothing is left to do; what there is after so many milliseconds is left, null if nothing. */
export async function untilNothingIsLeft(
  sql: Sql,
  account: BotAccount,
  timeoutMs: number,
): Promise<Unfinished | null> {
  const deadline = Date.now() + timeoutMs;
  let quiet = 0;
  for (;;) {
    await letMinutePass(sql);
    const left = await hurry(sql, account);
    quiet = left.undelivered + left.updates + left.jobs === 0 ? quiet + 1 : 0;
    if (quiet === 3) return null;
    if (Date.now() > deadline) return left;
    await sleep(200);
  }
}
