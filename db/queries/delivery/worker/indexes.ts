import type { Pool } from 'pg';

/**
 * Indexes of ours on the table of jobs, for what we ask it each second and for each card: which jobs somebody has in
 * hand, and which stand in a queue. The library has none for these, and with 20,000 jobs each question took 20 to 60 ms.
 */
const jobIndexes = {
  hesabat_jobs_in_hand: '(locked_by) where locked_by is not null',
  hesabat_jobs_of_queue: '(job_queue_id) where job_queue_id is not null',
};

/** Makes those that are missing. Only then is the table locked, which would keep others waiting. */
export async function indexJobs(pool: Pool): Promise<void> {
  for (const [name, columns] of Object.entries(jobIndexes)) {
    await pool.query(`
      do $$ begin
        if to_regclass('graphile_worker.${name}') is null then
          create index if not exists ${name} on graphile_worker._private_jobs ${columns};
        end if;
      end $$`);
  }
}
