import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import packageFile from '../package.json' with { type: 'json' };
import { loadEnvFile, readConfig } from './config.ts';
import { OperatorProblem } from './domain/operator-error.ts';
import { createLogger } from './logger.ts';
import { type Hesabat, startHesabat } from './start-hesabat.ts';

loadEnvFile();
const outcome = readConfig(process.env);
if ('problem' in outcome) {
  console.error(outcome.problem);
  process.exit(1);
}
const { config } = outcome;
const logger = createLogger(config.logLevel, config.botToken);
logger.info({ version: packageFile.version }, 'starting');

// Node would print the whole error, which can hold people's texts and the token. The logger prints its safe parts.
process.on('uncaughtException', (error) => {
  logger.fatal({ err: error }, 'ended by an error that nobody expected');
  process.exit(1);
});

// When a connection to the database is lost, a driver may reject a promise that nobody awaits any more. That is
// harmless, since the work is repeated. Any other rejection ends the process, see above.
process.on('unhandledRejection', (error) => {
  if (!isDatabaseAway(error)) throw error;
  logger.warn({ err: error }, 'a connection to the database was lost');
});

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second signal ends at once.
    if (ending.signal.aborted) process.exit(1);
    logger.info('ending');
    ending.abort();
    // Running work gets ten seconds. Work that takes longer is repeated at the next start.
    setTimeout(() => process.exit(0), 10_000).unref();
  });
}

try {
  const hesabat = await startWhenReachable();
  if (!ending.signal.aborted) await once(ending.signal, 'abort');
  await hesabat.stop();
  process.exit(0);
} catch (error) {
  // A signal ended the bot while it was starting.
  if (ending.signal.aborted) process.exit(0);
  if (error instanceof OperatorProblem) console.error(error.message);
  else logger.fatal({ err: error }, 'the bot cannot start');
  process.exit(1);
}

/** Starts the bot, and tries again every second while the database is unreachable: it may start after the bot. */
async function startWhenReachable(): Promise<Hesabat> {
  for (;;) {
    try {
      return await startHesabat(config, logger, { ending: ending.signal });
    } catch (err) {
      if (!isDatabaseAway(err)) throw err;
      logger.warn({ err }, 'the database cannot be reached, will be tried again');
      await sleep(1000, undefined, { signal: ending.signal });
    }
  }
}
