import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { childEnvironment } from '#src/child-environment.ts';
import { ensureWritableFolder } from '#src/writable-folder.ts';
import { becomeOwner, owner } from './mark.ts';

/** A Postgres server that the bot starts itself, for operators who have none. */
export interface EmbeddedPostgres {
  url: string;
  /** Ends the server; resolves when no process of it is left. */
  stop(): Promise<void>;
}

/** What the bot tells a guard. */
export const guardOrder = z.object({
  folder: z.string(),
  throwaway: z.boolean(),
  owner,
  /** The port on which the bot expects the server; null for the first guard, which chooses one. */
  port: z.int().nullable(),
});

type GuardOrder = z.infer<typeof guardOrder>;

const guardReport = z.union([
  z.object({ port: z.int(), url: z.string() }),
  z.object({ failure: z.string() }),
  // The guard ended before it reported anything: it was killed, or there was not enough memory for it.
  z.object({ killed: z.literal(true) }),
]);

/** How many guards in a row may fail before we give up starting, or ending, the server. */
const mostAttempts = 3;

/** Milliseconds before the next guard, after one that failed: the cause may pass. */
const pauseMs = 1000;

/**
 * Starts a real Postgres below `folder` (created when missing) and waits until it answers.
 *
 * A guard looks after the server, a process that outlives ours. However ours ends, even if it is killed, the guard
 * notices that the pipe is closed and shuts the server down. If a guard itself is killed, another one starts at once.
 *
 * @param throwaway for tests: nothing is flushed to the disk, and the folder is removed at the end
 * @throws Error with a sentence for the operator, if the folder is in use or the server does not start
 */
export async function startEmbeddedPostgres(
  folder: string,
  { throwaway = false }: { throwaway?: boolean } = {},
): Promise<EmbeddedPostgres> {
  // Before the guard, whose end is nobody's business: one that waits for a folder would be left behind.
  await ensureWritableFolder('DATA_DIR', folder);
  await ensureWritableFolder('TMPDIR', tmpdir());
  const order = { folder, throwaway, owner: await becomeOwner() };
  const { guard: first, port, url } = await startFirstGuard({ ...order, port: null });
  const stopping = new AbortController();
  const { signal } = stopping;
  let guard = first;
  guard.process.unref();
  const over = keepGuarded();

  async function keepGuarded(): Promise<void> {
    for (let failed = 0; ; ) {
      const isDone = (await guard.exited) === 0;
      if (signal.aborted && isDone) return;
      if (signal.aborted && ++failed === mostAttempts) {
        throw new Error('the guards of the embedded database ended before it did');
      }
      if (!('url' in (await guard.report))) {
        await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
      }
      guard = startGuard({ ...order, port });
      if (signal.aborted) guard.release();
      else guard.process.unref();
    }
  }

  return {
    url,
    async stop() {
      stopping.abort();
      guard.process.ref();
      guard.release();
      await over;
    },
  };
}

async function startFirstGuard(order: GuardOrder) {
  for (let attempt = 1; ; attempt++) {
    const guard = startGuard(order);
    const report = await guard.report;
    if ('url' in report) return { guard, ...report };
    await guard.exited;
    if ('failure' in report) throw new Error(report.failure);
    if (attempt === mostAttempts) throw new Error('The embedded database ended before it was ready.');
  }
}

interface Guard {
  process: ChildProcessByStdio<Writable, Readable, null>;
  report: Promise<z.infer<typeof guardReport>>;
  /** The exit code of the guard: 0 if no server is left, null if the guard was killed. */
  exited: Promise<number | null>;
  /** Has the guard end the server and itself. */
  release(): void;
}

function startGuard(order: GuardOrder): Guard {
  const script = fileURLToPath(new URL('guard.ts', import.meta.url));
  const guard = spawn(process.execPath, [script, JSON.stringify(order)], {
    // It gets a process group of its own: Ctrl-C, or a signal to our whole group, must not reach it before the
    // server is down.
    detached: true,
    env: childEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A guard that was killed cannot read from the pipe any more, which is no error of ours.
  guard.stdin.on('error', () => {});
  const closed = once(guard, 'close').catch(() => {});
  const said = Promise.race([
    once(createInterface(guard.stdout), 'line'),
    closed.then(() => ['{"killed":true}']),
  ]);
  return {
    process: guard,
    report: said.then(([line]) => guardReport.parse(JSON.parse(String(line)))),
    exited: once(guard, 'exit').then(
      ([code]) => code as number | null,
      () => null,
    ),
    release: () => guard.stdin.end(),
  };
}
