import { once } from 'node:events';
import { homedir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError } from 'grammy';
import { isDatabaseAway } from '#db/connection/is-unreachable.ts';
import packageFile from '../package.json' with { type: 'json' };
import { type Config, loadEnvFile, readConfig } from './config.ts';
import { OperatorProblem } from './domain/operator-error.ts';
import { createLogger, createReminder, type Logger } from './logger.ts';
import { openPrettyLog } from './pretty-log.ts';
import type { Hesabat } from './start-hesabat.ts';
import { isUnanswered } from './telegram/failures/outage.ts';

const config = readSettings();
const logger = openLog(config);
const { version } = packageFile;
logger.info({ version }, 'starting');

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

// Node prints its warnings as text, and the log has only lines of JSON.
process.removeAllListeners('warning');
process.on('warning', ({ name, message }) => logger.debug({ name, message }, 'a warning of Node'));

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
  if (error instanceof OperatorProblem) logger.fatal(error.message);
  else logger.fatal({ err: error }, 'the bot cannot start');
  process.exit(1);
}

/** Reads the settings. If one is wrong, says so and ends the process before anything else of the bot is loaded. */
function readSettings(): Config {
  const complain = openLog({ logLevel: 'fatal', botToken: '', isLogPretty: null });
  try {
    loadEnvFile();
    const outcome = readConfig(process.env);
    if ('config' in outcome) return outcome.config;
    for (const sentence of outcome.problem.split('\n')) complain.fatal(sentence);
  } catch (error) {
    if (!(error instanceof OperatorProblem)) throw error;
    complain.fatal(error.message);
  }
  process.exit(1);
}

/** Trouble that the page of operations explains, or that says itself what to do. */
function isExpected(error: unknown): boolean {
  if (isDatabaseAway(error) || isUnanswered(error) || error instanceof OperatorProblem) return true;
  return error instanceof GrammyError && [401, 404, 409, 429].includes(error.error_code);
}

function openLog({
  logLevel,
  botToken,
  isLogPretty,
}: Pick<Config, 'logLevel' | 'botToken' | 'isLogPretty'>): Logger {
  return createLogger(logLevel, botToken, {
    isExpected,
    ...((isLogPretty ?? process.stdout.isTTY) && { destination: openPrettyLog(process.stdout) }),
  });
}

/** Starts the bot, and tries again every second while the database is unreachable: it may start after the bot. */
async function startWhenReachable(): Promise<Hesabat> {
  ensureHome();
  // All that the bot consists of takes seconds to load on a busy machine: a wrong setting is told before that.
  const { startHesabat } = await import('./start-hesabat.ts');
  const { openHealth } = await import('./health/open-health.ts');
  const health = config.health === null ? undefined : await openHealth(config.health, logger);
  const reminder = createReminder();
  for (;;) {
    try {
      return await startHesabat(config, logger, { ending: ending.signal, health, version });
    } catch (err) {
      if (!isDatabaseAway(err)) throw err;
      if (reminder.isDue('database')) {
        logger.warn({ err }, 'the database cannot be reached, will be tried again every second');
      }
      await sleep(1000, undefined, { signal: ending.signal });
    }
  }
}

/** A library of the job queue asks for the home folder while it is loaded. A user without a name has none. */
function ensureHome(): void {
  try {
    homedir();
  } catch {
    process.env.HOME = '/';
  }
}
