import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Runtime } from './runtime.ts';
import { launch, ServerProblem } from './server.ts';

/** The password, beside the database files: there is never one without the others. */
export const passwordPath = join('cluster', 'password');

/** How folders are called in which database files are being made. */
const unfinished = 'new-';

/**
 * Makes the database files in `<home>/cluster` unless they are there, and returns the password.
 * They are made under another name and renamed at the end: a start that was killed leaves nothing half made, and of
 * two that make them at once one wins.
 */
export async function initCluster(
  home: string,
  runtime: Runtime,
  { throwaway }: { throwaway: boolean },
): Promise<string> {
  const passwordFile = join(home, passwordPath);
  // Where a former version kept it.
  const former = join(home, 'password');
  if ((await exists(former)) && (await exists(join(home, 'cluster')))) await rename(former, passwordFile);
  if (await exists(passwordFile)) {
    await removeUnfinished(home);
    return readFile(passwordFile, 'utf8');
  }

  const password = randomBytes(24).toString('hex');
  // Of a number of its own: in containers the process that was killed in the middle of this had the same as we.
  const fresh = basename(await mkdtemp(join(home, unfinished)));
  const [cluster, given] = [join(home, fresh, 'cluster'), join(home, fresh, 'password')];
  try {
    await writeFile(given, password, { mode: 0o600 });
    if (runtime.user) {
      const { uid, gid } = runtime.user;
      await Promise.all([join(home, fresh), given].map((path) => chown(path, uid, gid)));
    }
    await runInitdb(runtime, [
      `--pgdata=${runtime.dataRoot}/${fresh}/cluster`,
      '--username=hesabat',
      '--auth=scram-sha-256',
      `--pwfile=${runtime.dataRoot}/${fresh}/password`,
      '--encoding=UTF8',
      '--locale=C',
      ...(throwaway ? ['--no-sync'] : []),
    ]);
    await rename(given, join(cluster, 'password'));
    await rename(cluster, join(home, 'cluster'));
  } catch (error) {
    // Of two that made them at once the other one may have won.
    if (!(await exists(passwordFile))) throw error;
  } finally {
    await rm(join(home, fresh), { recursive: true, force: true });
  }
  return readFile(passwordFile, 'utf8');
}

/** What was begun and never finished holds a password that opens nothing. Once there are files, nobody needs it. */
async function removeUnfinished(home: string): Promise<void> {
  const names = (await readdir(home)).filter((name) => name.startsWith(unfinished));
  await Promise.all(names.map((name) => rm(join(home, name), { recursive: true, force: true })));
}

/** @throws ServerProblem */
async function runInitdb(runtime: Runtime, args: string[]): Promise<void> {
  const initdb = launch(runtime, runtime.initdb, args);
  let complaint = '';
  initdb.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  const [code] = await once(initdb, 'exit');
  if (code !== 0) throw new ServerProblem('failed', complaint.trim() || `initdb ended with code ${code}`);
}

/** Whether there is anything under this name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
