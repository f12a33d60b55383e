import { listSequences, listTables } from '#db/backup/catalogue.ts';
import { listCopies } from '#db/backup/copies.ts';
import { idGap } from '#db/backup/load.ts';
import { openPgClient } from '#db/connection/pg-client.ts';
import { sessions } from '#db/connection/pools.ts';

/** Everything that a bot keeps: each row of each table, the jobs in their order, and each photo's bytes. */
export async function readWholeState(url: string) {
  const client = await openPgClient(url, sessions.operation);
  try {
    const tables: Record<string, string[]> = {};
    for (const { name } of await listTables(client)) {
      // Who is at work at this moment, which ends with them.
      if (name === 'job_workers') continue;
      const { rows } = await client.query(
        `select row_to_json(t)::text as row from public."${name}" t order by 1`,
      );
      tables[name] = rows.map(({ row }) => row);
    }
    const { rows: jobs } = await client.query(`
      select task.identifier, job.payload::text, queue.queue_name, job.key, job.run_at::text, job.priority,
        job.attempts, job.max_attempts
      from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
      left join graphile_worker._private_job_queues queue on queue.id = job.job_queue_id
      order by job.id`);
    const { rows: migrations } = await client.query(
      'select hash, created_at from drizzle.__drizzle_migrations order by created_at',
    );
    const sequences = await listSequences(client);
    return { tables, jobs, sequences, migrations, photos: await listCopies(client) };
  } finally {
    await client.end();
  }
}

type WholeState = Awaited<ReturnType<typeof readWholeState>>;

/** The same as it is to be after a restore: ids go on far beyond all that were given. */
export function afterRestore({ sequences, ...state }: WholeState): WholeState {
  const beyond = sequences.map((one) => ({ ...one, lastValue: String(Number(one.lastValue) + idGap) }));
  return { ...state, sequences: beyond };
}
