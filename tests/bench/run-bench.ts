import { cpus, totalmem } from 'node:os';
import type { Figure } from './figure.ts';
import { parts } from './parts/all-parts.ts';
import { viewTable } from './print-table.ts';
import { readArguments } from './read-arguments.ts';
import { startBenchServer } from './stand/bench-server.ts';
import { closeStands } from './stand/open-stand.ts';

const given = readArguments(process.argv.slice(2));
if ('problem' in given) {
  console.error(given.problem);
  process.exit(1);
}

const server = await startBenchServer(given);
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await closeStands();
    await server.stop();
    process.exit(1);
  });
}

const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryMb: Math.round(totalmem() / 1024 ** 2),
  node: process.version,
  postgres: server.version,
};
console.log(
  `${machine.cores} cores (${machine.processor}), shared by the bot, Postgres ${machine.postgres} and the stand-in for Telegram ` +
    `with its people; ${machine.memoryMb} MB; Node ${machine.node}; Postgres ${given.quick ? 'does not sync to disk: a quick run' : 'syncs to disk as in production'}.`,
);

try {
  const measured: Record<string, Figure[]> = {};
  for (const name of given.names) {
    const part = parts[name];
    if (!part) continue;
    const figures = await part.measure({ server, quick: given.quick, profileTo: given.profileTo });
    measured[name] = figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(4)) }));
    console.log(viewTable(part, figures));
  }
  console.log(`\n${JSON.stringify({ machine, quick: given.quick, measured })}`);
} catch (error) {
  if (!ending) {
    console.error(error);
    process.exitCode = 1;
  }
} finally {
  if (!ending) {
    await closeStands();
    await server.stop();
  }
}
