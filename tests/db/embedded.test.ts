import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { connect } from '#db/client.ts';
import { startEmbeddedPostgres } from '#db/embedded.ts';

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

  it('refuses a folder that another bot uses, with a sentence that says what to do', async () => {
    const folder = await closedFolder();
    const first = await startEmbeddedPostgres(folder);
    await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/in use by another running bot.*DATA_DIR/);
    expect(await ask(first.url, 'select 1 as still')).toEqual({ still: 1 });
    await first.stop();
  });

  it('leaves no process and no scratch file behind when its owner is killed', async () => {
    const folder = await closedFolder();
    const module = new URL('../../db/embedded.ts', import.meta.url).href;
    const script = `const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
      console.log((await startEmbeddedPostgres(${JSON.stringify(folder)})).url); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = await once(createInterface(owner.stdout), 'line');
    owner.kill('SIGKILL');
    await vi.waitFor(async () => {
      await expect(ask(String(url), 'select 1 as up')).rejects.toThrow();
      expect(await readdir(join(folder, 'postgres', 'cluster'))).not.toContain('postmaster.pid');
    }, 10_000);
    const again = await startEmbeddedPostgres(folder);
    expect(await ask(again.url, 'select 1 as up')).toEqual({ up: 1 });
    await again.stop();
  });

  it('removes everything of a throwaway server', async () => {
    const folder = await closedFolder();
    const server = await startEmbeddedPostgres(folder, { throwaway: true });
    await server.stop();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
