import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import type { ClientBase } from 'pg';
import { z } from 'zod';
import { indexJobs } from '#db/queries/delivery/worker/indexes.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { connect } from './client.ts';
import {
  findLastMigration,
  listMigrations,
  type Migration,
  migrationsFolder,
  withMigrationsUpTo,
} from './migrations.ts';
import { openJobPool, openPgClient } from './pg-client.ts';
import { sessions } from './pools.ts';
import { parseRows } from './query-rows.ts';

/** The advisory lock of migrations. Any number will do, as long as every process uses the same one. */
const migrationLock = 7_240_001;

const holder = z.object({
  /** The number of its Postgres process, as in `pg_stat_activity`. */
  backend: z.int(),
  program: z.string().nullable(),
  address: z.string().nullable(),
  since: z.string().nullable(),
});

/** Who holds the lock of migrations. */
type MigrationHolder = z.infer<typeof holder>;

/** Is told for whom a migration waits. */
type WaitListener = (holders: MigrationHolder[]) => void;

/**
 * Migrates the tables and the job queue. Copies of the bot that start at the same time wait for each other.
 * @param afterwards what one of them does then, before the others go on
 * @throws OperatorProblem if the tables are of a newer version
 */
export async function migrateDatabase(
  url: string,
  { onWait, afterwards }: { onWait?: WaitListener; afterwards?: () => Promise<void> } = {},
): Promise<void> {
  const act = async (migrateTables: MigrateTables, client: ClientBase) => {
    await ensureNotNewer(client);
    await migrateTables();
    await afterwards?.();
  };
  await holdMigrations(url, act, onWait);
}

async function ensureNotNewer(client: ClientBase): Promise<void> {
  const [found, own] = [await findLastMigration(client), listMigrations().at(-1)];
  if (found === null || own === undefined || found.when <= own.when) return;
  throw new OperatorProblem(
    'A newer version of the bot has changed the tables of this database: start that version, or restore the backup from before its update.',
  );
}

/** Migrates the tables, only up to the given migration if there is one, and the job queue. */
type MigrateTables = (upTo?: Migration) => Promise<void>;

/**
 * Runs `act` under the lock of migrations: a bot that starts meanwhile waits until `act` has ended. The lock belongs to
 * an open transaction, which ends with its connection even in a pooler that keeps connections for others.
 */
export async function holdMigrations(
  url: string,
  act: (migrateTables: MigrateTables, client: ClientBase) => Promise<void>,
  onWait?: WaitListener,
): Promise<void> {
  const client = await openPgClient(url, sessions.operation);
  try {
    await client.query('begin');
    const taken = await client.query('select where pg_try_advisory_xact_lock($1)', [migrationLock]);
    if (taken.rows.length === 0) {
      onWait?.(await findHolders(client));
      await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    }
    await act((upTo) => migrateAll(url, upTo), client);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function findHolders(client: ClientBase): Promise<MigrationHolder[]> {
  const { rows } = await client.query(
    `select held.pid as backend, nullif(application_name, '') as program, host(client_addr) as address,
      to_char(xact_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from pg_locks held left join pg_stat_activity activity using (pid)
    where locktype = 'advisory' and classid = 0 and objid = $1 and granted
      and database = (select oid from pg_database where datname = current_database())`,
    [migrationLock],
  );
  return parseRows(holder, rows);
}

async function migrateAll(url: string, upTo: Migration | undefined): Promise<void> {
  const { sql, close } = connect(url, { most: 1, ...sessions.operation });
  const migrateFrom = (migrationsFolder: string) => migrate(drizzle(sql), { migrationsFolder });
  try {
    if (upTo) await withMigrationsUpTo(upTo, migrateFrom);
    else await migrateFrom(migrationsFolder);
  } finally {
    await close();
  }
  const queue = openJobPool(url, { most: 1, onLoss: () => {}, ...sessions.operation });
  try {
    await runMigrations({ pgPool: queue.pool });
    await indexJobs(queue.pool);
  } finally {
    await queue.close();
  }
}
