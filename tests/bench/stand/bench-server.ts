import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#db/connection/client.ts';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { withDatabase } from '#tests/support/database/postgres.ts';

/** The Postgres of a run. */
export interface BenchServer {
  version: string;
  /** The address of a new empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a Postgres whose files go when it ends, set up as in production unless the run is quick: it syncs to disk. */
export async function startBenchServer({ quick }: { quick: boolean }): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-bench-'));
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder, { throwaway: quick });
  const { sql, close } = connect(postgres.url, { most: 1 });
  const [row] = await sql<Array<{ version: string }>>`select current_setting('server_version') as version`;
  let count = 0;
  return {
    version: row?.version ?? 'unknown',
    async createDatabase() {
      count += 1;
      const name = `bench_${count}`;
      await sql`create database ${sql(name)}`;
      return withDatabase(postgres.url, name);
    },
    async stop() {
      await close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
