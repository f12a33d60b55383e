import { join } from 'node:path';
import { Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { connect } from '#db/client.ts';
import { startEmbeddedPostgres } from '#db/embedded.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { takeProcessLock } from '#db/process-lock.ts';
import { listPowerful } from '#db/queries/roles.ts';
import { createBot } from './bot/create-bot.ts';
import { handleUpdate } from './bot/handle-update.ts';
import { publishCommands } from './bot/publish-commands.ts';
import type { Deps } from './chat/context.ts';
import { excuse } from './chat/excuse.ts';
import { type Patience, untilAnswered } from './chat/until-answered.ts';
import { watchTelegram } from './chat/watch-telegram.ts';
import type { Config } from './config.ts';
import { OperatorProblem } from './domain/operator-problem.ts';
import { runJobs } from './jobs/run-jobs.ts';
import type { Logger } from './logger.ts';
import { openPhotoStore } from './photos/photo-store.ts';
import { ensureCampaign } from './services/ensure-campaign.ts';
import { followConfiguredAdmins } from './services/follow-configured-admins.ts';
import { followConfiguredChat } from './services/follow-configured-chat.ts';
import { type Inbox, openInbox } from './updates/inbox.ts';
import { startPolling } from './updates/poll.ts';
import { startWebhook, type WebhookServer } from './updates/webhook.ts';

export interface Hesabat {
  /** Where the webhook server listens; null when polling. */
  port: number | null;
  /** Finishes what is in hand and ends; nothing of it is left running. */
  stop(): Promise<void>;
}

/** Longer than any call of Telegram should take: asking for updates waits for 25 seconds. */
const callSeconds = 40;

/**
 * Starts everything: database, bot, jobs, and the way updates arrive.
 * @param ending gives the start up: what is in hand by then is finished, and the reason is thrown
 * @throws OperatorProblem
 */
export async function startHesabat(
  config: Config,
  logger: Logger,
  { now = () => new Date(), ending }: { now?: () => Date; ending?: AbortSignal } = {},
): Promise<Hesabat> {
  const ends: Array<() => Promise<void>> = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) {
      await end().catch((err) => logger.error({ err }, 'something did not end cleanly'));
    }
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await startEmbedded(config.dataDir, ends));
    ending?.throwIfAborted();
    await migrateDatabase(databaseUrl);
    const { db, close } = connect(databaseUrl, { most: 4 });
    ends.push(close);
    const lock = await takeProcessLock(databaseUrl);
    ends.push(lock.release);
    await ensureCampaign(db);
    for (const personId of await followConfiguredAdmins(db, config.adminIds)) {
      logger.warn({ personId }, 'a person of ADMIN_IDS is blocked and was not made an admin');
    }
    if (config.moderatorsChatId !== null) await followConfiguredChat(db, config.moderatorsChatId);

    const client = { apiRoot: config.telegramApiRoot, timeoutSeconds: callSeconds };
    const api = new Api(config.botToken, client);
    const telegram = watchTelegram(api, logger);
    ends.push(async () => telegram.stop());
    const deps: Deps = {
      db,
      api,
      telegram,
      fileRoot: `${config.telegramApiRoot}/file/bot${config.botToken}`,
      photos: await openPhotoStore(join(config.dataDir, 'photos')),
      logger,
      defaultLocale: config.defaultLocale,
      access: config.access,
      limits: config.limits,
      groupPace: config.groupPace,
      now,
    };
    const me = await reachTelegram(api, { logger, ending });
    const bot = createBot(config.botToken, client, me, deps);
    lock.on('cut', () => logger.warn('the connection to the database was cut: all waits until it is back'));
    lock.on('renewed', () => logger.info({ processId: lock.life.processId }, 'the database is back'));

    const jobs = await runJobs(deps, { databaseUrl, lock });
    ends.push(jobs.stop);
    const inbox = openInbox({
      db,
      lock,
      logger,
      handle: (payload) => handleUpdate(bot, payload as Update, logger),
      excuse: (error) => excuse(deps, error),
      isHeld: () => telegram.isAway,
    });
    ends.push(inbox.stop);
    const powerful = await listPowerful(db);
    const { webhook } = config;
    const server = webhook ? await startServer(api, inbox, webhook, { logger, ending }) : null;
    const source = server ?? startPolling(api, inbox, lock, logger);
    ends.push(source.stop);
    untilAnswered(() => publishCommands(api, { powerful, defaultLocale: config.defaultLocale }), {
      logger,
    }).catch((err) => logger.warn({ err }, 'the menu of commands was not published'));
    logger.info({ bot: me.username, processId: lock.life.processId }, 'ready');
    return { port: server?.port ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEmbedded(dataDir: string, ends: Array<() => Promise<void>>): Promise<string> {
  try {
    const postgres = await startEmbeddedPostgres(dataDir);
    ends.push(postgres.stop);
    return postgres.url;
  } catch (error) {
    throw new OperatorProblem(error instanceof Error ? error.message : String(error));
  }
}

/** Waits until Telegram says who we are: without that, no command in a group can be told to be ours. */
async function reachTelegram(api: Api, patience: Patience) {
  try {
    return await untilAnswered(() => api.getMe(), patience);
  } catch (err) {
    if (err instanceof GrammyError && (err.error_code === 401 || err.error_code === 404)) {
      throw new OperatorProblem('Telegram does not know this BOT_TOKEN: copy it once more from @BotFather.');
    }
    throw err;
  }
}

async function startServer(
  api: Api,
  inbox: Inbox,
  webhook: NonNullable<Config['webhook']>,
  patience: Patience,
): Promise<WebhookServer> {
  try {
    return await startWebhook(api, inbox, webhook, patience);
  } catch (err) {
    if (err instanceof GrammyError) {
      throw new OperatorProblem(`Telegram does not take WEBHOOK_URL: ${err.description}.`);
    }
    if (err instanceof Error && 'code' in err && err.code === 'EADDRINUSE') {
      throw new OperatorProblem(`Another program listens on port ${webhook.port}: set PORT to another one.`);
    }
    throw err;
  }
}
