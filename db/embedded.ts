import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A Postgres server of our own, for those who have none. */
export interface EmbeddedPostgres {
  url: string;
  /** Ends the server; resolves when no process of it is left. */
  stop(): Promise<void>;
}

const guardReport = z.union([z.object({ url: z.string() }), z.object({ failure: z.string() })]);

/**
 * Starts a real Postgres below `folder` (created when missing) and waits until it answers.
 *
 * The server is looked after by a guard, a process that outlives ours: however we end, killed included,
 * the guard notices that our end of the pipe is gone and shuts the server down.
 *
 * @param throwaway for tests: no syncing to disk, and the folder is removed at the end.
 * @throws Error with a sentence for the operator when the folder is in use or the server does not start.
 */
export async function startEmbeddedPostgres(
  folder: string,
  { throwaway = false }: { throwaway?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const script = fileURLToPath(new URL('embedded-guard.ts', import.meta.url));
  const guard = spawn(process.execPath, [script, folder, throwaway ? 'throwaway' : 'keep'], {
    // A group of its own: Ctrl-C and a kill of our whole group must not reach it before it has tidied up.
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(guard, 'exit');
  const [line] = await Promise.race([
    once(createInterface(guard.stdout), 'line'),
    exited.then(() => ['{"failure":"The embedded database ended before it was ready."}']),
  ]);
  const report = guardReport.parse(JSON.parse(String(line)));
  if ('failure' in report) {
    await exited;
    throw new Error(report.failure);
  }
  guard.unref();
  return {
    url: report.url,
    async stop() {
      guard.stdin.end();
      if (guard.exitCode === null && guard.signalCode === null) {
        guard.ref();
        await exited;
      }
    },
  };
}
