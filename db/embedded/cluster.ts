import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Runtime } from './runtime.ts';
import { launch, ServerProblem } from './server.ts';

/** Where the password is, below `home`. It lies among the database files, so there is never one without the other. */
export const passwordPath = join('cluster', 'password');

/** The beginning of the names of folders in which database files are being created. */
const unfinished = 'new-';

/**
 * Creates the database files in `<home>/cluster` unless they exist, and returns the password. They are created in
 * another folder, which is renamed at the end. So a start that was killed leaves nothing half made, and if two
 * processes create them at the same time, one of them wins.
 */
export async function initCluster(
  home: string,
  runtime: Runtime,
  { throwaway }: { throwaway: boolean },
): Promise<string> {
  const passwordFile = join(home, passwordPath);
  // An earlier version kept the password here.
  const former = join(home, 'password');
  if ((await exists(former)) && (await exists(join(home, 'cluster')))) await rename(former, passwordFile);
  if (await exists(passwordFile)) {
    await removeUnfinished(home);
    return readFile(passwordFile, 'utf8');
  }

  const password = randomBytes(24).toString('hex');
  // The name is random. A process id would not do: in a container, a process that was killed here had the same id.
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
    // Another process may have created the files at the same time, and won.
    if (!(await exists(passwordFile))) throw error;
  } finally {
    await rm(join(home, fresh), { recursive: true, force: true });
  }
  return readFile(passwordFile, 'utf8');
}

/** Removes what starts that were killed have left: each of these folders holds a password that opens nothing. */
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

/** Whether there is a file or a folder at this path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
