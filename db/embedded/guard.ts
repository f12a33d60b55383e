/**
 * The guard of the embedded server: prepares its folder, starts it, reports where it listens, starts it again if it
 * ends by itself, and shuts it down when the pipe from the bot closes. It is a process of its own, because a bot
 * that was killed can shut nothing down. If a guard was killed, the next one ends the server that it left, and
 * starts a new one.
 */

import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { initCluster } from './cluster.ts';
import { identifyFolder, writeMark } from './mark.ts';
import { endOrphan } from './orphan.ts';
import { prepareRuntime, type Runtime } from './runtime.ts';
import {
  embeddedUrl,
  findFreePort,
  launchServer,
  type RunningServer,
  ServerProblem,
  stopServer,
} from './server.ts';
import { guardOrder } from './start.ts';

/** How long to wait for an earlier server on the folder that is still shutting down. */
const patienceMs = 10_000;

const order = guardOrder.parse(JSON.parse(process.argv[2] ?? ''));
const { owner, throwaway } = order;
const folder = resolve(order.folder);
const home = join(folder, 'postgres');

// Signals are ignored: the bot decides when the server ends, and closes the pipe.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

// If the bot was killed before the guard reports, nobody reads the report.
process.stdout.on('error', () => {});

let isWanted = true;
process.stdin.resume();
const released = Promise.race([once(process.stdin, 'end'), once(process.stdin, 'close')]).then(() => {
  isWanted = false;
});

function report(message: { port: number; url: string } | { failure: string }): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** Starts the server and keeps it running as long as it is wanted. @throws ServerProblem */
async function serve(runtime: Runtime): Promise<void> {
  const password = await initCluster(home, runtime, { throwaway });
  const settings = [
    writeMark({ folder: await identifyFolder(home), owner, scratch: basename(runtime.scratch) }),
  ];
  /** Starts the server, and tries again as long as the failure is worth waiting for. @throws ServerProblem */
  const launchUntil = async (
    isWorthWaiting: (problem: ServerProblem) => boolean,
    choosePort: () => Promise<number>,
  ): Promise<RunningServer> => {
    for (;;) {
      try {
        await endOrphan(home, owner);
        return await launchServer(runtime, { port: await choosePort(), throwaway, settings });
      } catch (error) {
        if (!(error instanceof ServerProblem && isWorthWaiting(error))) throw error;
        await new Promise((wake) => setTimeout(wake, 250));
      }
    }
  };
  const deadline = Date.now() + patienceMs;
  const isWorthWaiting = (error: ServerProblem) => error.kind !== 'failed' && Date.now() < deadline;
  let server = await launchUntil(
    (error) => isWanted && isWorthWaiting(error),
    async () => order.port ?? findFreePort(),
  );
  const { port } = server;
  report({ port, url: embeddedUrl(port, password) });
  for (;;) {
    await Promise.race([released, server.exited]);
    if (!isWanted) break;
    // The server crashed, or somebody ended it. It is started again on the same port, where the bot looks for it.
    // If the bot ends meanwhile, the start is still awaited, so that no server is left behind.
    server = await launchUntil(
      () => isWanted,
      async () => port,
    );
  }
  await stopServer(server);
}

let runtime: Runtime | null = null;
try {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await endOrphan(home, owner);
  runtime = await prepareRuntime(home);
  if (isWanted) await serve(runtime);
} catch (error) {
  const inUse = error instanceof ServerProblem && error.kind === 'in-use';
  // If the bot has closed the pipe, nobody reads the report.
  if (isWanted)
    report({
      failure: inUse
        ? `The data folder ${folder} is in use by another running bot. Stop that one, or set DATA_DIR to another folder.`
        : `The embedded database did not start: ${error instanceof Error ? error.message : String(error)}`,
    });
  process.exitCode = 1;
} finally {
  await runtime?.remove();
  if (throwaway) await rm(folder, { recursive: true, force: true });
}
process.exit();
