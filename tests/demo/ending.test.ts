import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { eventually } from '#tests/support/waiting/eventually.ts';
import { startDemoProcess } from './demo-process.ts';

/** A demo whose temporary files are all in one folder. */
async function startAlone() {
  const folder = mkdtempSync(join(tmpdir(), 'hesabat-ending-'));
  // As root, the database runs as somebody else, who must get in.
  chmodSync(folder, 0o755);
  const demo = await startDemoProcess({ TMPDIR: folder });
  onTestFinished(async () => {
    await demo.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return { demo, folder };
}

/** The processes that a process has started, and those that these have started. */
function descendantsOf(pid: number): number[] {
  const pairs = execFileSync('ps', ['-eo', 'ppid=,pid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const childrenOf = (parent: number): number[] =>
    pairs
      .filter(([ppid]) => ppid === parent)
      .flatMap(([, child]) => (child === undefined ? [] : [child, ...childrenOf(child)]));
  return childrenOf(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function untilReady(address: string): Promise<void> {
  const { body } = await fetch(`${address}/events`);
  if (!body) throw new Error('no events');
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    if (part.includes('"bot":"ready"')) return;
  }
}

const ends = [
  { signal: 'SIGINT', when: 'when the bot runs', isReady: true },
  { signal: 'SIGTERM', when: 'while the bot is starting', isReady: false },
  { signal: 'SIGKILL', when: 'when the bot runs', isReady: true },
] as const;

it.each(ends)('$signal $when leaves no process and no file behind', async ({ signal, isReady }) => {
  const { demo, folder } = await startAlone();
  if (isReady) await untilReady(demo.address);
  const started = await eventually(
    () => {
      const now = descendantsOf(demo.pid);
      return now.length > 1 ? now : null;
    },
    { describe: 'the processes of the demo' },
  );
  await demo.end(signal);
  // Who was killed cannot wait for the others; and the dead stay listed until the system has buried them.
  await eventually(() => !started.some(isAlive) && readdirSync(folder).length === 0, {
    describe: 'no process and no file to be left',
  });
});

it('the page is there at once, for this machine alone, and without the token', async () => {
  const { demo } = await startAlone();
  const { port } = new URL(demo.address);
  const statusFor = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve) => {
      get({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
  expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
  expect(await statusFor({ host: `hesabat.example:${port}` })).toBe(403);
  expect(await statusFor({ host: `127.0.0.1:${port}.example` })).toBe(403);
  expect(await statusFor({ host: `127.0.0.1:${port}`, origin: 'http://hesabat.example' })).toBe(403);

  const { body } = await fetch(`${demo.address}/events`);
  const first = new TextDecoder().decode((await body?.getReader().read())?.value);
  expect(first).toContain('"bot":"starting"');
  expect(first).not.toMatch(/\d+:AA[\w-]{30}/);
  for (const path of ['/../start-demo.ts', '/%2e%2e/start-demo.ts', '/files/1/1/x', '/page/index.html']) {
    expect((await fetch(demo.address + path)).status).toBe(404);
  }
  const refused = await fetch(`${demo.address}/actions`, { method: 'POST', body: '{"do":"anything"}' });
  expect(refused.status).toBe(400);
});
