import type { Sql } from 'postgres';
import { queuedJobs } from '#tests/chaos/calm-down.ts';
import type { Model } from '#tests/chaos/model.ts';

/** Nothing is left that somebody waits for: no update, no job, no queue notice, no photo. */
export async function compareLeftovers(model: Model, sql: Sql): Promise<void> {
  const updates = await sql<Array<{ id: number; lane: string; attempts: number; failure: string | null }>>`
    select update_id as id, lane, attempts, failure from updates where handled_at is null order by update_id`;
  for (const { id, lane, attempts, failure } of updates) {
    model.miss(
      `Update ${id} of ${lane} is not handled after ${attempts} attempts: ${failure ?? 'no failure noted'}`,
    );
  }
  const jobs = await sql<Array<{ task: string; key: string | null; attempts: number; error: string | null }>>`
    select task.identifier as task, job.key, job.attempts, job.last_error as error
    from graphile_worker._private_jobs job
    join graphile_worker._private_tasks task on task.id = job.task_id
    where ${sql.unsafe(queuedJobs)}`;
  for (const { task, key, attempts, error } of jobs) {
    model.miss(
      `The job ${task} (${key}) is not done after ${attempts} attempts: ${error ?? 'no error noted'}`,
    );
  }
  const notices = await sql<Array<{ count: number }>>`select count from waiting_notices`;
  for (const { count } of notices) model.miss(`A notice in the group still says that ${count} cards wait`);
  const photos = await sql<Array<{ id: number }>>`select id from entry_photos where status = 'loading'`;
  for (const { id } of photos) model.miss(`Photo ${id} is still loading, and nobody fetches it`);
}
