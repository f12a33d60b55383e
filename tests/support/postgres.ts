import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '#db/connection/client.ts';
import { migrateDatabase } from '#db/connection/migrate.ts';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of this run; the databases of tests are clones of `template`. */
    postgresUrl: string;
  }
}

/** What all databases of a run take at the most, with the log of their server. */
const roomBytes = 2 * 1024 ** 3;

/** Before all tests: one real Postgres for the whole run, with one migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startEmbeddedPostgres(
    await mkdtemp(join(await findQuickFolder(), 'hesabat-tests-')),
    {
      throwaway: true,
    },
  );
  const { sql, close } = connect(postgres.url, { most: 1 });
  await sql`create database template`;
  await close();
  await migrateDatabase(withDatabase(postgres.url, 'template'));
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}

/** In memory where that has room: a disk takes ten times as long to copy the 535 files of a database. */
async function findQuickFolder(): Promise<string> {
  const memory = '/dev/shm';
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > roomBytes ? memory : tmpdir();
}

export function withDatabase(url: string, name: string): string {
  return url.replace(/\/[^/]*$/, `/${name}`);
}
