import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { connect } from '#db/connection/client.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

const root = join(import.meta.dirname, '../..');

/** What a process of ours may take on a machine that has other work. */
const patient = { timeoutMs: 60_000 };

/** A place of its own for what the servers of a test file leave lying around: nothing may be left there in the end. */
export function keepTemporaryFilesApart(): void {
  const { TMPDIR: before } = process.env;
  beforeAll(async () => {
    process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'hesabat-scratch-'));
    await chmod(process.env.TMPDIR, 0o755);
  });
  afterAll(async () => {
    const place = tmpdir();
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    const left = await readdir(place);
    await rm(place, { recursive: true, force: true });
    expect(left).toEqual([]);
  });
}

export async function scratchFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('hesabat-postgres-'));
}

/** A folder that only its owner can enter, with the data folder in it. */
export async function closedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-closed-'));
  await chmod(folder, 0o700);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'inner'));
  return join(folder, 'inner', 'data');
}

export async function ask<T>(url: string, statement: string): Promise<T | undefined> {
  const { sql, close } = connect(url, { most: 1 });
  try {
    const [row] = await sql.unsafe<T[]>(statement);
    return row as T | undefined;
  } finally {
    await close();
  }
}

/** A process that starts a server and does nothing more; tells where the server is, or why there is none. */
export async function startOwner(folder: string, module?: string) {
  const owner = spawnOwner(folder, module);
  const [said] = await once(createInterface(owner.stdout), 'line');
  return { owner, url: String(said), server: await serverPid(folder) };
}

/** Asked to end, it ends the server first. */
export function spawnOwner(folder: string, module = join(root, 'db/embedded/start.ts')) {
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    try {
      const server = await startEmbeddedPostgres(${JSON.stringify(folder)});
      process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
      console.log(server.url);
      setInterval(() => {}, 1000);
    } catch (error) {
      console.log(error.message);
    }`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void owner.kill('SIGKILL'));
  return owner;
}

/** The server that notes itself in this folder, as the note says; NaN where there is no note. */
export async function serverPid(folder: string): Promise<number> {
  const note = await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '');
  return Number.parseInt(note, 10);
}

/** The process that started this one. */
export async function parentOf(pid: number): Promise<number> {
  const [, parent] = /^PPid:\s+(\d+)$/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(parent);
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Kills a process and waits until it is gone. */
export async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await untilGone(pid);
}

export async function untilGone(pid: number): Promise<void> {
  await eventually(async () => !isAlive(pid) || (await isZombie(pid)), { describe: 'its end', ...patient });
}

/** It has ended, and its parent has not noticed yet: some first processes of a container never do. */
async function isZombie(pid: number): Promise<boolean> {
  return /^State:\s+Z/m.test(await readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''));
}

/** Waits until the server of this folder is another one than this, and answers. */
export async function untilReplaced(folder: string, former: number, url: string): Promise<number> {
  return eventually(
    async () => {
      const pid = await serverPid(folder);
      const answers = await ask(url, 'select 1').then(
        () => true,
        () => false,
      );
      return answers && pid > 0 && pid !== former ? pid : null;
    },
    { describe: 'another server', ...patient },
  );
}
