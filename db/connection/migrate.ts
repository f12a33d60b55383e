import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import { connect } from './client.ts';
import { type Migration, migrationsFolder, withMigrationsUpTo } from './migrations.ts';

/** Any number does, as long as every process takes the same one. */
const migrationLock = 7_240_001;

/** Brings the tables and the job queue up to date; copies that start at the same time wait for each other. */
export async function migrateDatabase(url: string): Promise<void> {
  await holdMigrations(url, (migrateTables) => migrateTables());
}

/** Brings tables up to date, or up to the given migration; the job queue in any case. */
type MigrateTables = (upTo?: Migration) => Promise<void>;

/** A bot that starts meanwhile waits until `act` has ended. */
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
