/** The jobs that are not done, in the order in which they were added. One that a worker has in hand is among them. */
export const selectJobs = `
  select task.identifier as task, job.payload, queue.queue_name as queue, job.key, job.run_at, job.priority, job.attempts,
    job.max_attempts
  from graphile_worker._private_jobs job
  join graphile_worker._private_tasks task on task.id = job.task_id
  left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id
  order by job.id`;

/**
 * Adds jobs as `selectJobs` gave them, in the order of their `place`, each due when it was and with the attempts that it
 * had.
 */
export function addJobsFrom(table: string): string {
  return `
    do $$
    declare
      job record;
      job_id bigint;
    begin
      for job in select * from ${table} order by place loop
        job_id := (graphile_worker.add_job(job.task, job.payload, queue_name => job.queue, run_at => job.run_at,
          max_attempts => job.max_attempts, job_key => job.key, priority => job.priority)).id;
        perform graphile_worker.reschedule_jobs(array[job_id], attempts => job.attempts);
      end loop;
    end $$`;
}
