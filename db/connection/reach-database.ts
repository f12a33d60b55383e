import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, passwordPath } from '#db/embedded/cluster.ts';
import { isOrphaned } from '#db/embedded/orphan.ts';
import { embeddedUrl } from '#db/embedded/server.ts';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import { describeAddress } from '#src/domain/database-address.ts';
import { OperatorProblem } from '#src/domain/operator-error.ts';
import { connect } from './client.ts';
import { readAddress } from './server-options.ts';
import { tryDatabase } from './trial/try-database.ts';

/** A restore has three connections: for the lock of migrations, for what it loads, and for migrations. */
const ofCommand = 3;

export interface ReachedDatabase {
  url: string;
  /** Stops the server if it was started for the command. The server of a running bot goes on. */
  stop(): Promise<void>;
}

/**
 * Finds the bot's database for a command: the one of `databaseUrl`, else the embedded server that a running bot has
 * started, else that server, started for as long as the command takes.
 * @param create creates an embedded database if there is none, and accepts a database without tables
 * @throws OperatorProblem
 */
export async function reachDatabase(
  { databaseUrl, dataDir }: { databaseUrl: string | null; dataDir: string },
  { create = false }: { create?: boolean } = {},
): Promise<ReachedDatabase> {
  const database = await reachServer({ databaseUrl, dataDir }, create);
  if (create || (await isBots(database.url))) return database;
  await database.stop();
  throw new OperatorProblem(
    'The database has no tables of the bot: set DATA_DIR or DATABASE_URL to the value that the bot uses.',
  );
}

async function reachServer(
  { databaseUrl, dataDir }: { databaseUrl: string | null; dataDir: string },
  create: boolean,
): Promise<ReachedDatabase> {
  const nothingToStop = async () => {};
  if (databaseUrl !== null) {
    return { url: await reachOperators(databaseUrl, create), stop: nothingToStop };
  }
  const home = join(dataDir, 'postgres');
  if (!create && !(await exists(join(home, 'cluster')))) {
    throw new OperatorProblem(
      `There is no database in ${dataDir}: set DATA_DIR or DATABASE_URL to the value that the bot uses.`,
    );
  }
  // A server whose bot was killed is not used but started again, so that it ends with the command.
  const running = (await isOrphaned(home)) ? null : await findRunning(home);
  if (running !== null) return { url: running, stop: nothingToStop };
  try {
    return await startEmbeddedPostgres(dataDir);
  } catch (error) {
    throw new OperatorProblem(error instanceof Error ? error.message : String(error));
  }
}

/** @returns the address to use from now on. @throws OperatorProblem */
async function reachOperators(url: string, installs: boolean): Promise<string> {
  try {
    return await tryDatabase(url, { connections: ofCommand, installs });
  } catch (error) {
    if (error instanceof OperatorProblem) throw error;
    const { code, message } = error as Error & { code?: string };
    const where = describeAddress(readAddress(url));
    throw new OperatorProblem(
      `The database ${where} cannot be reached (${code ?? message}): check DATABASE_URL.`,
    );
  }
}

/** Whether a server answers at this address. */
async function answers(url: string): Promise<boolean> {
  const { sql, close } = connect(url, { most: 1 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await close();
  }
}

/** The address of the running embedded server, from the file that Postgres itself writes; null if none answers. */
async function findRunning(home: string): Promise<string | null> {
  try {
    const [note, password] = await Promise.all([
      readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8'),
      readFile(join(home, passwordPath), 'utf8'),
    ]);
    const port = Number(note.split('\n')[3]);
    // The file may be left from before a crash. Another program may listen on that port now, but it cannot answer
    // as Postgres with this password would.
    const url = embeddedUrl(port, password);
    return (await answers(url)) ? url : null;
  } catch {
    return null;
  }
}

async function isBots(url: string): Promise<boolean> {
  const { sql, close } = connect(url, { most: 1 });
  try {
    const rows = await sql`select where to_regclass('public.updates') is not null`;
    return rows.length > 0;
  } finally {
    await close();
  }
}
