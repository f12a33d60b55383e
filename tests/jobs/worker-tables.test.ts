import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';

const root = join(import.meta.dirname, '../..');

/** The one folder whose statements name them. Migrations define `enqueue_job`, and are never changed. */
const folder = 'db/queries/delivery/worker';
const migrations = 'db/migrations';

/**
 * The version of graphile-worker from which all that follows was read. Its tables are private: before another version is
 * taken, its release notes are read, and each statement of ours that names them.
 */
const readFrom = '0.18.0';

/** Columns that our statements name, with their types. */
const columns: Record<string, Record<string, string>> = {
  _private_jobs: {
    id: 'bigint',
    job_queue_id: 'integer',
    task_id: 'integer',
    payload: 'json',
    priority: 'smallint',
    run_at: 'timestamp with time zone',
    attempts: 'smallint',
    max_attempts: 'smallint',
    last_error: 'text',
    key: 'text',
    locked_at: 'timestamp with time zone',
    locked_by: 'text',
  },
  _private_tasks: { id: 'integer', identifier: 'text' },
  _private_job_queues: {
    id: 'integer',
    queue_name: 'text',
    locked_at: 'timestamp with time zone',
    locked_by: 'text',
  },
  job_spec: { identifier: 'text', run_at: 'timestamp with time zone' },
  jobs: {
    id: 'bigint',
    queue_name: 'text',
    task_identifier: 'text',
    run_at: 'timestamp with time zone',
    attempts: 'smallint',
    max_attempts: 'smallint',
    last_error: 'text',
    key: 'text',
    locked_at: 'timestamp with time zone',
    locked_by: 'text',
  },
};

/** Functions that our statements call, with the parameters that they give. */
const functions: Record<string, Record<string, string>> = {
  add_job: {
    identifier: 'text',
    payload: 'json',
    queue_name: 'text',
    run_at: 'timestamp with time zone',
    max_attempts: 'integer',
    job_key: 'text',
    priority: 'integer',
  },
  add_jobs: { specs: 'graphile_worker.job_spec[]' },
  complete_jobs: { job_ids: 'bigint[]' },
  force_unlock_workers: { worker_ids: 'text[]' },
  reschedule_jobs: { job_ids: 'bigint[]', attempts: 'integer' },
};

/** Files of ours with statements for the database. */
function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|sql)$/.test(file))
    .map((file) => join(folder, file));
}

describe('what we read of graphile-worker', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.remove());

  it('was read from the version that is installed', () => {
    const installed = readFileSync(join(root, 'node_modules/graphile-worker/package.json'), 'utf8');
    expect(JSON.parse(installed)).toMatchObject({ version: readFrom });
  });

  it('has in the database the columns that we name, of these types', async () => {
    const rows = await database.sql<Array<{ table: string; columns: Record<string, string> }>>`
      select relname as table, json_object_agg(attname, format_type(atttypid, null)) as columns
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'graphile_worker'::regnamespace and attnum > 0 and not attisdropped
      group by relname`;
    expect(Object.fromEntries(rows.map((row) => [row.table, row.columns]))).toMatchObject(columns);
  });

  it('has the functions that we call, with these parameters', async () => {
    const rows = await database.sql<Array<{ name: string; parameters: Record<string, string> }>>`
      select proname as name, json_object_agg(parameter, format_type(type, null)) as parameters
      from pg_proc, unnest(proargnames, proargtypes::oid[]) as given (parameter, type)
      where pronamespace = 'graphile_worker'::regnamespace and parameter is not null and type is not null
      group by pg_proc.oid, proname`;
    expect(Object.fromEntries(rows.map((row) => [row.name, row.parameters]))).toMatchObject(functions);
  });

  it(`is known in ${folder} alone`, () => {
    const naming = ['src', 'conversations', 'db']
      .flatMap(listSources)
      .filter((file) => /graphile_worker|\b_private_/.test(readFileSync(join(root, file), 'utf8')));
    const elsewhere = naming.filter((file) => !file.startsWith(folder) && !file.startsWith(migrations));
    expect(elsewhere).toEqual([]);
    expect(naming.some((file) => file.startsWith(folder))).toBe(true);
  });

  it('is all that our statements name', () => {
    const named = ['src', 'conversations', 'db', 'tests']
      .flatMap(listSources)
      .flatMap((file) => [
        ...readFileSync(join(root, file), 'utf8').matchAll(/\bgraphile_worker\.([a-z_]+)/g),
      ])
      .map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([...Object.keys(columns), ...Object.keys(functions)]));
  });
});
