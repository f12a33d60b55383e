import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { type Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { findUnpatchedDrivers } from '#db/connection/driver-patches.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/start.ts';
import type { Config } from './config.ts';
import { OperatorProblem } from './domain/operator-error.ts';
import { type Listening, listen } from './health/listen.ts';
import { type Patience, untilAnswered } from './telegram/failures/call-with-backoff.ts';
import type { Inbox } from './updates/inbox.ts';
import { startWebhook, type WebhookOptions, type WebhookServer } from './updates/webhook.ts';
import { ensureWritableFolder } from './writable-folder.ts';

/**
 * Ensures that `db/patches` is applied to both Postgres drivers. Without it they lose jobs and hang when a connection
 * is cut.
 * @throws OperatorProblem
 */
export async function ensureDriversPatched(): Promise<void> {
  const unpatched = await findUnpatchedDrivers();
  if (unpatched.length === 0) return;
  throw new OperatorProblem(
    `The patches of db/patches are missing in ${unpatched.join(' and ')}, as after "npm ci --ignore-scripts": run "npm run postinstall", then start the bot again.`,
  );
}

/**
 * Ensures that the bot can write where it has to, and can listen on its ports: before anything is begun, since a
 * database is created and people are answered long before the first file is written.
 * @throws OperatorProblem
 */
export async function ensureMachineReady({ dataDir, webhook }: Config): Promise<void> {
  await ensureWritableFolder('DATA_DIR', dataDir);
  await ensureWritableFolder('TMPDIR', tmpdir());
  if (webhook) await ensurePortFree(webhook);
}

async function ensurePortFree(address: Listening): Promise<void> {
  const probe = createServer();
  await listen(probe, 'PORT', address);
  probe.close();
  await once(probe, 'close');
}

/** Starts the embedded database, used when DATABASE_URL is not set. @throws OperatorProblem */
export async function startOwnDatabase(dataDir: string): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(dataDir);
  } catch (error) {
    throw new OperatorProblem(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Waits until Telegram tells the bot's own username. Without it the bot cannot recognize which commands in a group are
 * addressed to it.
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

/** Starts the webhook server, which Telegram calls. @throws OperatorProblem */
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
    throw err;
  }
}
