import { type SQL, sql } from 'drizzle-orm';
import type { JobName } from '#db/queries/delivery/jobs.ts';

/** Whether a job under this key has attempts left, as an SQL expression. */
export function hasAttemptsLeft(key: SQL): SQL {
  return sql`exists (
    select from graphile_worker._private_jobs job where job.key = ${key} and job.attempts < job.max_attempts
  )`;
}

/**
 * Whether a job whose key begins so and whose payload holds all of this is still on its way, as an SQL expression: one
 * that was given up is not.
 */
export function isOnItsWay(keyStart: string, payload: Record<string, unknown>): SQL {
  return sql`exists (
    select from graphile_worker._private_jobs
    where key like ${`${keyStart}%`} and payload::jsonb @> ${JSON.stringify(payload)}::jsonb
      and (attempts < max_attempts or locked_at is not null)
  )`;
}

/** Whether a job of a queue begins within so many seconds that was not tried before, as an SQL expression. */
export function isFirstTryDue(queue: SQL, { seconds, except }: { seconds: number; except: JobName }): SQL {
  return sql`exists (
    select from graphile_worker.jobs
    where queue_name = ${queue} and task_identifier <> ${except} and attempts = 0
      and run_at < clock_timestamp() + make_interval(secs => ${seconds})
  )`;
}

/** Lets the jobs of a queue that wait for their time begin now; an SQL expression that counts them. */
export function hurryQueue(queue: SQL, { except }: { except: JobName }): SQL {
  return sql`(
    select count(*)::int from graphile_worker.reschedule_jobs(array(
      select id from graphile_worker.jobs
      where queue_name = ${queue} and task_identifier <> ${except} and locked_at is null
    ), run_at => clock_timestamp())
  )`;
}
