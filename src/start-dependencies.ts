import { type Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { findUnpatchedDrivers } from '#db/connection/driver-patches.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start.ts';
import { OperatorProblem } from './domain/operator-error.ts';
import { type Patience, untilAnswered } from './telegram/failures/call-with-backoff.ts';
import type { Inbox } from './updates/inbox.ts';
import { startWebhook, type WebhookOptions, type WebhookServer } from './updates/webhook.ts';

/**
 * Without what `db/patches` changes in them, our drivers lose jobs and hang when a connection is cut.
 * @throws OperatorProblem
 */
export async function ensureDriversPatched(): Promise<void> {
  const unpatched = await findUnpatchedDrivers();
  if (unpatched.length === 0) return;
  throw new OperatorProblem(
    `Installed without what db/patches mends in ${unpatched.join(' and ')}, as by "npm ci --ignore-scripts": run "npm run postinstall", then start the bot again.`,
  );
}

/** The database of those who have none. @throws OperatorProblem */
export async function startOwnDatabase(dataDir: string): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(dataDir);
  } catch (error) {
    throw new OperatorProblem(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Waits until Telegram says who we are: without that, no command in a group can be told to be ours.
 * @throws OperatorProblem
 */
export async function reachTelegram(api: Api, patience: Patience): Promise<UserFromGetMe> {
  try {
    return await untilAnswered(() => api.getMe(), patience);
  } catch (err) {
    if (err instanceof GrammyError && (err.error_code === 401 || err.error_code === 404)) {
      throw new OperatorProblem('Telegram does not know this BOT_TOKEN: copy it once more from @BotFather.');
    }
    throw err;
  }
}

/** The server that Telegram calls. @throws OperatorProblem */
export async function startServer(
  api: Api,
  inbox: Inbox,
  webhook: WebhookOptions,
  patience: Patience,
): Promise<WebhookServer> {
  try {
    return await startWebhook(api, inbox, webhook, patience);
  } catch (err) {
    if (err instanceof GrammyError) {
      throw new OperatorProblem(`Telegram does not take WEBHOOK_URL: ${err.description}.`);
    }
    throw cannotListen(err, webhook) ?? err;
  }
}

/** What the operator can change where nothing can listen there; null for any other failure. */
function cannotListen(
  err: unknown,
  { host, port }: Pick<WebhookOptions, 'host' | 'port'>,
): OperatorProblem | null {
  if (!(err instanceof Error && 'syscall' in err && 'code' in err)) return null;
  // A name is asked for before anything listens.
  if (err.syscall !== 'listen' && err.syscall !== 'getaddrinfo') return null;
  if (err.code === 'EADDRINUSE') {
    return new OperatorProblem(`Another program listens on port ${port}: set PORT to another one.`);
  }
  if (err.code === 'EACCES') {
    return new OperatorProblem(
      `The bot may not listen on port ${port}: set PORT to another one, above 1023.`,
    );
  }
  const where = host === null ? '' : ` on HOST ${host}`;
  return new OperatorProblem(
    `The bot cannot listen${where} (${err.code}): set HOST to an address of this machine, or to 0.0.0.0 for all of them.`,
  );
}
