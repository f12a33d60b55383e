import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/**
 * Takes back the jobs that workers of dead processes had in hand. A worker that nobody noted is dead too, unless it only
 * just began.
 * @param alive a statement with the numbers of the processes that live
 */
export async function releaseJobs(db: Db, alive: SQL): Promise<void> {
  await db.execute(sql`
    select graphile_worker.force_unlock_workers(array_agg(distinct job.locked_by))
    from graphile_worker._private_jobs job
    left join job_workers worker on worker.worker_id = job.locked_by
    where job.locked_by is not null
      and coalesce(worker.process_id not in (${alive}), job.locked_at < now() - interval '10 seconds')
    having count(*) > 0`);
}

/** A job that was taken back from somebody who lives, and was done by two, leaves its queue locked for hours. */
export async function unlockQueues(db: Db): Promise<void> {
  await db.execute(sql`
    update graphile_worker._private_job_queues queue set locked_by = null, locked_at = null
    where queue.locked_at < now() - interval '10 seconds' and not exists (
      select from graphile_worker._private_jobs job
      where job.job_queue_id = queue.id and job.locked_at is not null
    )`);
}
