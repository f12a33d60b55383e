/**
 * The guard of the embedded server: prepares its folder, starts it, reports where it listens, starts it again if it
 * ends by itself, and shuts it down when the pipe from the bot closes. A process of its own, because a bot that was
 * killed cannot.
 */

import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { initCluster } from './embedded-cluster.ts';
import { prepareRuntime } from './embedded-runtime.ts';
import {
  embeddedUrl,
  findFreePort,
  launchServer,
  type RunningServer,
  ServerProblem,
  stopServer,
} from './embedded-server.ts';

/** How long a predecessor that is still shutting down may hold the folder. */
const patienceMs = 10_000;

const [folderArgument = '', mode] = process.argv.slice(2);
const folder = resolve(folderArgument);
const throwaway = mode === 'throwaway';

// The bot decides when to end; a terminal's Ctrl-C reaches it first and us through the pipe.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// Killed before it heard of us, the bot is not there to be told.
process.stdout.on('error', () => {});

let isWanted = true;
process.stdin.resume();
const released = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close')]).then(() => {
  isWanted = false;
});

function report(message: { url: string } | { failure: string }): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

await mkdir(folder, { recursive: true, mode: 0o700 });
const home = join(folder, 'postgres');
await mkdir(home, { recursive: true, mode: 0o700 });
const runtime = await prepareRuntime(home);

/** Launches the server, again and again while what went wrong is worth waiting for. @throws ServerProblem */
async function launchUntil(
  isWorthWaiting: (problem: ServerProblem) => boolean,
  choosePort: () => Promise<number>,
): Promise<RunningServer> {
  for (;;) {
    try {
      return await launchServer(runtime, { port: await choosePort(), throwaway });
    } catch (error) {
      if (!(error instanceof ServerProblem && isWorthWaiting(error))) throw error;
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
}

try {
  const password = await initCluster(home, runtime, { throwaway });
  const deadline = Date.now() + patienceMs;
  const isWorthWaiting = (error: ServerProblem) => error.kind !== 'failed' && Date.now() < deadline;
  let server = await launchUntil((error) => isWanted && isWorthWaiting(error), findFreePort);
  const { port } = server;
  report({ url: embeddedUrl(port, password) });
  for (;;) {
    await Promise.race([released, server.exited]);
    if (!isWanted) break;
    // It crashed, or somebody ended it: the bot waits for it where it was. Released meanwhile, we wait as well: a
    // server that is just being started must not be left behind.
    server = await launchUntil(
      () => isWanted,
      async () => port,
    );
  }
  await stopServer(server);
} catch (error) {
  const inUse = error instanceof ServerProblem && error.kind === 'in-use';
  // Released, nobody hears us any more.
  if (isWanted)
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
