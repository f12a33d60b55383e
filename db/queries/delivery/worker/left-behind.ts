import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/**
 * Deletes what the job queue leaves behind by itself: jobs that were replaced while they were in hand and then
 * failed (they lost their key; the one in their place did the work), and named queues without jobs.
 */
export async function forgetJobsLeftBehind(db: Db): Promise<void> {
  await db.execute(sql`
    delete from graphile_worker._private_jobs
    where key is null and attempts >= max_attempts and locked_at is null`);
  await db.transaction(async (tx) => {
    // A job that is just being added finds its queue first, and takes its place in it after that: it is waited for,
    // and the next one waits, or it would stand in no queue.
    await tx.execute(sql`lock table graphile_worker._private_job_queues in share row exclusive mode`);
    await tx.execute(sql`
      delete from graphile_worker._private_job_queues queue
      where locked_at is null
        and not exists (select from graphile_worker._private_jobs job where job.job_queue_id = queue.id)`);
  });
}
