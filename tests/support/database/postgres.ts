import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Connection, connect } from '#db/connection/client.ts';
import { migrateDatabase } from '#db/connection/migrate.ts';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { findQuickFolder } from '#tests/support/suite/quick-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; the databases of tests are clones of `template`. */
    postgresUrl: string;
  }
}

/** Before all tests: one real Postgres for the whole run, with one migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres(await mkdtemp(join(findQuickFolder(), 'hesabat-tests-')), {
    throwaway: true,
  });
  const { sql, close } = connect(postgres.url, { most: 1 });
  await makeLoginCheap(sql, postgres.url);
  await sql`create database template`;
  await close();
  await migrateDatabase(withDatabase(postgres.url, 'template'));
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}

/** Tests connect some thousands of times: to derive the key of a password takes longer than all else of that. */
async function makeLoginCheap(sql: Connection['sql'], url: string): Promise<void> {
  const { username, password } = new URL(url);
  await sql`set scram_iterations = 1`;
  await sql.unsafe(`alter role "${username}" password '${password}'`);
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
