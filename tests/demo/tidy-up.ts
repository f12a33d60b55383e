/**
 * Waits until the demo, the bot and its database have all ended, and then removes their folder: a process of its
 * own, because one that was killed cannot. All of them hold the other end of its input; what the bot and the
 * database complain about comes in there too and is passed on.
 */

import { once } from 'node:events';
import { rm } from 'node:fs/promises';

const [folder = ''] = process.argv.slice(2);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
// The terminal may be gone as well.
process.stderr.on('error', () => {});
process.stdin.on('data', (complaint) => process.stderr.write(complaint));

await once(process.stdin, 'end');
await rm(folder, { recursive: true, force: true, maxRetries: 10 });
process.exit();
