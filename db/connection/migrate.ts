import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
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
      await runMigrations({ connectionString: url });
    });
  } finally {
    await close();
  }
}
