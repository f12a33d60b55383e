import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import type { JobName } from '#db/queries/delivery/jobs.ts';

/**
 * Deletes the jobs of a person alone, which carry `personId` or `moderatorId`, also those that were given up. One that is in hand finds
 * nobody at its end.
 */
export async function deleteJobsOf(db: Db, personId: number, { except }: { except: JobName }): Promise<void> {
  await db.execute(sql`
    select graphile_worker.complete_jobs(array_agg(job.id))
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where ${String(personId)} in (job.payload->>'personId', job.payload->>'moderatorId') and job.locked_at is null
      and task.identifier <> ${except}
    having count(*) > 0`);
}
