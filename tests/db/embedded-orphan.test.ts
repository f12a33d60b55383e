import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reachDatabase } from '#db/connection/reach-database.ts';
import { guardOrder, startEmbeddedPostgres } from '#db/embedded/start.ts';
import {
  ask,
  closedFolder,
  keepTemporaryFilesApart,
  kill,
  parentOf,
  scratchFolders,
  serverPid,
  spawnOwner,
  startOwner,
  untilGone,
  untilReplaced,
} from './server-owner.ts';

keepTemporaryFilesApart();

const inUse = /in use by another running bot.*DATA_DIR/;

/** A folder whose bot and guard were killed, so that its server runs on for nobody. */
async function orphanedFolder() {
  const folder = await closedFolder();
  const { owner, url, server } = await startOwner(folder);
  await ask(url, 'create table kept as select 57 as number');
  const guard = await parentOf(server);
  // Stopped, the bot cannot put another guard into the place of the first.
  owner.kill('SIGSTOP');
  await kill(guard);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  expect(await ask(url, 'select number from kept')).toEqual({ number: 57 });
  return { folder, url, server };
}

async function expectNothingLeft(folder: string, ...servers: number[]): Promise<void> {
  for (const server of servers) await untilGone(server);
  expect(await serverPid(folder)).toBeNaN();
  expect(await scratchFolders()).toEqual([]);
}

describe.runIf(process.platform === 'linux')('an embedded Postgres whose guard was killed', () => {
  it('is started again where it was, under another guard, and ends with its bot', async () => {
    const folder = await closedFolder();
    const { owner, url, server } = await startOwner(folder);
    await ask(url, 'create table kept as select 57 as number');
    await kill(await parentOf(server));
    const next = await untilReplaced(folder, server, url);
    expect(await ask(url, 'select number from kept')).toEqual({ number: 57 });

    owner.kill('SIGTERM');
    expect(await once(owner, 'exit')).toEqual([0, null]);
    await expectNothingLeft(folder, server, next);
  });

  it('ends with a bot that is asked to end at the same moment', async () => {
    const folder = await closedFolder();
    const { owner, server } = await startOwner(folder);
    const guard = await parentOf(server);
    // Stopped, the bot hears of both at once.
    owner.kill('SIGSTOP');
    await kill(guard);
    owner.kill('SIGTERM');
    owner.kill('SIGCONT');
    expect(await once(owner, 'exit')).toEqual([0, null]);
    await expectNothingLeft(folder, server);
  });

  it('and whose bot was killed too, is taken over by the next bot, with all that is in it', async () => {
    const { folder, server } = await orphanedFolder();
    const next = await startEmbeddedPostgres(folder);
    expect(await ask(next.url, 'select number from kept')).toEqual({ number: 57 });
    expect(await scratchFolders()).toHaveLength(1);
    await next.stop();
    await expectNothingLeft(folder, server);
  });

  it('is taken over by one of two bots that start at once; the other says that it is in use', async () => {
    const { folder, server } = await orphanedFolder();
    const said = await Promise.all(
      [spawnOwner(folder), spawnOwner(folder)].map(async (owner) => {
        const [line] = await once(createInterface(owner.stdout), 'line');
        return { owner, line: String(line) };
      }),
    );
    const [winner, ...more] = said.filter(({ line }) => line.startsWith('postgres://'));
    expect(more).toEqual([]);
    expect(said.filter(({ line }) => inUse.test(line))).toHaveLength(1);
    expect(await ask(winner?.line ?? '', 'select number from kept')).toEqual({ number: 57 });
    const taken = await serverPid(folder);
    winner?.owner.kill('SIGTERM');
    await once(winner?.owner ?? process, 'exit');
    await expectNothingLeft(folder, server, taken);
  });

  it('is left alone as long as its bot lives, however long that is busy', async () => {
    const folder = await closedFolder();
    const { owner, url, server } = await startOwner(folder);
    const guard = await parentOf(server);
    owner.kill('SIGSTOP');
    await kill(guard);
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(inUse);
    expect(await serverPid(folder)).toBe(server);
    expect(await ask(url, 'select 1 as still')).toEqual({ still: 1 });

    owner.kill('SIGCONT');
    owner.kill('SIGTERM');
    await once(owner, 'exit');
    await expectNothingLeft(folder, server);
  });

  it('is taken over though another process has the number of its bot by now', async () => {
    const folder = await closedFolder();
    // We have that number; the bot that had it began at another time.
    const owner = { pid: process.pid, startedAt: 'long ago', start: 'the one start' };
    const order = guardOrder.parse({ folder, throwaway: false, owner, port: null });
    const script = join(import.meta.dirname, '../../db/embedded/guard.ts');
    const guard = spawn(process.execPath, [script, JSON.stringify(order)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(() => void guard.kill('SIGKILL'));
    await once(createInterface(guard.stdout), 'line');
    const server = await serverPid(folder);
    guard.kill('SIGKILL');
    await once(guard, 'exit');

    const next = await startEmbeddedPostgres(folder);
    await untilGone(server);
    await next.stop();
    await expectNothingLeft(folder, server);
  });

  it('ends with a command of the operator that finds it', async () => {
    const { folder, server } = await orphanedFolder();
    const reached = await reachDatabase({ databaseUrl: null, dataDir: folder }, { create: true });
    expect(await ask(reached.url, 'select number from kept')).toEqual({ number: 57 });
    await reached.stop();
    await expectNothingLeft(folder, server);
  });
});

describe.runIf(process.platform === 'linux')('an embedded Postgres that was killed', () => {
  it('with its guard and its bot, is started by the next bot', async () => {
    const { folder, server } = await orphanedFolder();
    await kill(server);
    const next = await startEmbeddedPostgres(folder);
    expect(await ask(next.url, 'select number from kept')).toEqual({ number: 57 });
    await next.stop();
    await expectNothingLeft(folder);
  });

  it('is started though another program has its number by now, as after a restart of the machine', async () => {
    const [folder, other] = [await closedFolder(), await closedFolder()];
    const neighbour = await startOwner(other);
    await (await startEmbeddedPostgres(folder)).stop();
    const cluster = join(folder, 'postgres/cluster');
    // The note of a server that had the number which the neighbour's has now.
    const note = await readFile(join(other, 'postgres/cluster/postmaster.pid'), 'utf8');
    const stale = note.replace(join(other, 'postgres'), join(folder, 'postgres'));
    const { uid, gid } = await stat(cluster);
    await writeFile(join(cluster, 'postmaster.pid'), stale, { mode: 0o600 });
    await chown(join(cluster, 'postmaster.pid'), uid, gid);

    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    expect(await ask(neighbour.url, 'select 1 as still')).toEqual({ still: 1 });
    await again.stop();
    expect(await readdir(join(folder, 'postgres'))).toEqual(['cluster']);
    neighbour.owner.kill('SIGTERM');
    await once(neighbour.owner, 'exit');
  });

  it.runIf(process.getuid?.() === 0)(
    'does not start on files of another user, which is said in a sentence',
    async () => {
      const folder = await closedFolder();
      await (await startEmbeddedPostgres(folder)).stop();
      await chown(join(folder, 'postgres/cluster'), 12_345, 12_345);
      await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/^The embedded database did not start: .*/);
    },
  );
});
