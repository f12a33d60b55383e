import { fileURLToPath } from 'node:url';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { runMigrations } from 'graphile-worker';
import { connect } from './client.ts';

/** Any number does, as long as every process takes the same one. */
const migrationLock = 7_240_001;

/** Brings the tables and the job queue up to date; copies that start at the same time wait for each other. */
export async function migrateDatabase(url: string): Promise<void> {
  const { db, sql, close } = connect(url, { most: 1 });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await migrate(db as Parameters<typeof migrate>[0], {
      migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)),
    });
    await runMigrations({ connectionString: url });
  } finally {
    await close();
  }
}
