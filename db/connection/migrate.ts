import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { indexJobs } from '#db/queries/delivery/worker/indexes.ts';
import { connect } from './client.ts';
import { type Migration, migrationsFolder, withMigrationsUpTo } from './migrations.ts';

/** The advisory lock of migrations. Any number will do, as long as every process uses the same one. */
const migrationLock = 7_240_001;

/** Migrates the tables and the job queue. Copies of the bot that start at the same time wait for each other. */
export async function migrateDatabase(url: string): Promise<void> {
  await holdMigrations(url, (migrateTables) => migrateTables());
}

/** Migrates the tables, only up to the given migration if there is one, and the job queue. */
type MigrateTables = (upTo?: Migration) => Promise<void>;

/** Runs `act` under the lock of migrations: a bot that starts meanwhile waits until `act` has ended. */
export async function holdMigrations(
  url: string,
  act: (migrateTables: MigrateTables) => Promise<void>,
): Promise<void> {
  const { sql, close } = connect(url, { most: 1 });
  const migrateFrom = (migrationsFolder: string) => migrate(drizzle(sql), { migrationsFolder });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await act(async (upTo) => {
      if (upTo) await withMigrationsUpTo(upTo, migrateFrom);
      else await migrateFrom(migrationsFolder);
      await migrateQueue(url);
    });
  } finally {
    await close();
  }
}

/**
 * Migrates the job queue on a connection of our own. The library takes the error listeners off its own one before that
 * is closed, so a server that is stopped right afterwards would end the process.
 */
async function migrateQueue(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  // What fails because of a lost connection says so itself.
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  try {
    await runMigrations({ pgPool: pool });
    await indexJobs(pool);
  } finally {
    await pool.end();
  }
}
