/**
 * The guard of a Postgres that is there to be restarted: on one port, with the same files. A process of its own, so
 * that no server is left when whoever started it was killed: then the line to it is cut, and it tidies up.
 */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { initCluster } from '#db/embedded/cluster.ts';
import { prepareRuntime } from '#db/embedded/runtime.ts';
import { embeddedUrl, findFreePort, launchServer, stopServer } from '#db/embedded/server.ts';
import type { Restart } from './own-postgres.ts';

const [folder = ''] = process.argv.slice(2);
const home = join(folder, 'postgres');
await mkdir(home, { recursive: true });
const runtime = await prepareRuntime(home);
const password = await initCluster(home, runtime, { throwaway: true });
const port = await findFreePort();
// Not as a throwaway: with its settings, what was committed may be gone after an immediate shutdown.
let server = await launchServer(runtime, { port, throwaway: false });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.once('disconnect', async () => {
  await stopServer(server);
  await runtime.remove();
  await rm(folder, { recursive: true, force: true });
  process.exit();
});
process.on('message', async ({ immediately, awayMs }: Restart) => {
  server.signal(immediately ? 'SIGQUIT' : 'SIGINT');
  await server.exited;
  await sleep(awayMs);
  server = await launchServer(runtime, { port, throwaway: false });
  process.send?.('restarted');
});
process.send?.(embeddedUrl(port, password));
