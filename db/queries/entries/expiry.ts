import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { dropFilesJob } from './photos.ts';

/** Deletes photos of entries that were rejected 30 days ago; a job deletes their files. */
export async function deletePhotosOfRejected(db: Db): Promise<void> {
  await db.execute(sql`
    with removed as (
      delete from entry_photos using entries
      where entry_id = entries.id and entries.status = 'rejected'
        and entries.updated_at < clock_timestamp() - interval '30 days'
      returning file
    )
    select ${dropFilesJob(sql`files`)} from (select json_agg(file) as files from removed) as gone`);
}

/**
 * Rows of handled updates are kept this long to recognize a second delivery: Telegram repeats for a day. Those of
 * dead letters tell the operator what failed.
 */
export async function forgetHandledUpdates(db: Db): Promise<void> {
  await db.execute(sql`delete from updates where handled_at < clock_timestamp() - interval '3 days'`);
  await db.execute(sql`
    update updates set payload = null
    where dead_lettered_at < clock_timestamp() - interval '7 days' and payload is not null`);
  await db.execute(sql`delete from updates where dead_lettered_at < clock_timestamp() - interval '30 days'`);
}

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
