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

// Printed by Node, an error would show more than the log may.
process.on('uncaughtException', (error) => {
  logger.fatal({ err: error }, 'ended by an error that nobody expected');
  process.exit(1);
});

// Libraries tell of a lost connection where nobody listens any more: what it was for is done again anyhow.
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
    // What is in hand gets ten seconds; what is not finished then is taken up at the next start.
    setTimeout(() => process.exit(0), 10_000).unref();
  });
}

try {
  const hesabat = await startWhenReachable();
  if (!ending.signal.aborted) await once(ending.signal, 'abort');
  await hesabat.stop();
  process.exit(0);
} catch (error) {
  // Ended while starting.
  if (ending.signal.aborted) process.exit(0);
  if (error instanceof OperatorProblem) console.error(error.message);
  else logger.fatal({ err: error }, 'the bot cannot start');
  process.exit(1);
}

/** The database may start later than the bot, or go away while the bot starts. */
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
