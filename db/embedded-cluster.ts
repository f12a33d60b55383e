import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Runtime } from './embedded-runtime.ts';
import { launch, ServerProblem } from './embedded-server.ts';

/** The password, beside the database files: there is never one without the others. */
export const passwordPath = join('cluster', 'password');

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
  if (await exists(passwordFile)) return readFile(passwordFile, 'utf8');

  const password = randomBytes(24).toString('hex');
  const passwordForInitdb = join(runtime.scratch, 'password');
  await writeFile(passwordForInitdb, password, { mode: 0o600 });
  const fresh = `new-${process.pid}`;
  await mkdir(join(home, fresh), { mode: 0o700 });
  if (runtime.user) {
    await chown(passwordForInitdb, runtime.user.uid, runtime.user.gid);
    await chown(join(home, fresh), runtime.user.uid, runtime.user.gid);
  }
  const initdb = launch(runtime, runtime.initdb, [
    `--pgdata=${runtime.dataRoot}/${fresh}`,
    '--username=hesabat',
    '--auth=scram-sha-256',
    `--pwfile=${passwordForInitdb}`,
    '--encoding=UTF8',
    '--locale=C',
    ...(throwaway ? ['--no-sync'] : []),
  ]);
  let complaint = '';
  initdb.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  const [code] = await once(initdb, 'exit');
  if (code !== 0) {
    await rm(join(home, fresh), { recursive: true, force: true });
    throw new ServerProblem('failed', complaint.trim() || `initdb ended with code ${code}`);
  }
  const kept = join(home, fresh, 'password');
  await writeFile(kept, password, { mode: 0o600 });
  if (runtime.user) await chown(kept, runtime.user.uid, runtime.user.gid);
  try {
    await rename(join(home, fresh), join(home, 'cluster'));
  } catch (error) {
    await rm(join(home, fresh), { recursive: true, force: true });
    if (!(await exists(passwordFile))) throw error;
  }
  return readFile(passwordFile, 'utf8');
}

/** Whether there is anything under this name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
