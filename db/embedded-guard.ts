/**
 * The guard of the embedded server: prepares its folder, starts it, reports where it listens, and shuts it
 * down when the pipe from the bot closes. A process of its own, because a bot that was killed cannot.
 */

import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { prepareRuntime } from './embedded-runtime.ts';
import { findFreePort, initCluster, launchServer, ServerProblem, stopServer } from './embedded-server.ts';

/** How long a predecessor that is still shutting down may hold the folder. */
const patienceMs = 10_000;

const [folderArgument = '', mode] = process.argv.slice(2);
const folder = resolve(folderArgument);
const throwaway = mode === 'throwaway';

// The bot decides when to end; a terminal's Ctrl-C reaches it first and us through the pipe.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

function report(message: { url: string } | { failure: string }): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

await mkdir(folder, { recursive: true, mode: 0o700 });
const home = join(folder, 'postgres');
await mkdir(home, { recursive: true, mode: 0o700 });
const runtime = await prepareRuntime(home);
try {
  const password = await initCluster(home, runtime, { throwaway });
  const deadline = Date.now() + patienceMs;
  const server = await (async () => {
    for (;;) {
      try {
        return await launchServer(runtime, { port: await findFreePort(), throwaway });
      } catch (error) {
        const worthWaiting = error instanceof ServerProblem && error.kind !== 'failed';
        if (!worthWaiting || Date.now() > deadline) throw error;
        await new Promise((wake) => setTimeout(wake, 250));
      }
    }
  })();
  report({ url: `postgres://hesabat:${password}@127.0.0.1:${server.port}/postgres` });
  process.stdin.resume();
  await Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close'), server.exited]);
  await stopServer(server);
} catch (error) {
  const inUse = error instanceof ServerProblem && error.kind === 'in-use';
  report({
    failure: inUse
      ? `The data folder ${folder} is in use by another running bot. Stop that one, or set DATA_DIR to another folder.`
      : `The embedded database did not start: ${error instanceof Error ? error.message : String(error)}`,
  });
  process.exitCode = 1;
} finally {
  await runtime.remove();
  if (throwaway) await rm(folder, { recursive: true, force: true });
}
process.exit();
