import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/**
 * Reschedules the running job without counting an attempt. Nothing happens where it was replaced meanwhile, since the
 * other job does all of it, or where its lock was taken from this worker, since it waits already.
 */
export async function reschedule(
  db: Db,
  job: { id: string; worker: string | null },
  { seconds, payload }: { seconds: number; payload: unknown },
): Promise<void> {
  await db.execute(sql`
    select enqueue_job(task.identifier, ${JSON.stringify(payload)}::json, queue.queue_name, job.key,
      clock_timestamp() + make_interval(secs => ${seconds}), job.max_attempts, job.priority)
    from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id
    where job.id = ${job.id}::bigint and job.locked_by = ${job.worker} and job.key is not null`);
}

/**
 * Notes how far the running job is, from where a later attempt goes on; attempts are counted from there.
 * @returns false where its lock was taken from this worker
 */
export async function noteProgress(
  db: Db,
  job: { id: string; worker: string | null },
  payload: unknown,
): Promise<boolean> {
  const rows = await db.execute(sql`
    update graphile_worker._private_jobs set payload = ${JSON.stringify(payload)}::json, attempts = 1
    where id = ${job.id}::bigint and locked_by = ${job.worker} returning id`);
  return rows.length > 0;
}
