import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { connect } from '#db/client.ts';
import { startEmbeddedPostgres } from '#db/embedded.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { takeProcessLock } from '#db/process-lock.ts';
import { listPowerful } from '#db/queries/roles.ts';
import { createBot } from './bot/create-bot.ts';
import { giveUp } from './bot/give-up.ts';
import { handleUpdate } from './bot/handle-update.ts';
import { publishCommands } from './bot/publish-commands.ts';
import type { Deps } from './chat/context.ts';
import type { Config } from './config.ts';
import { runJobs } from './jobs/run-jobs.ts';
import type { Logger } from './logger.ts';
import { openPhotoStore } from './photos/photo-store.ts';
import { ensureCampaign } from './services/ensure-campaign.ts';
import { followConfiguredAdmins } from './services/follow-configured-admins.ts';
import { followConfiguredChat } from './services/follow-configured-chat.ts';
import { openInbox } from './updates/inbox.ts';
import { startPolling } from './updates/poll.ts';
import { startWebhook } from './updates/webhook.ts';

export interface Hesabat {
  /** Where the webhook server listens; null when polling. */
  port: number | null;
  /** Resolves when the database lost sight of this process: the others take over, and it has to end. */
  lost: Promise<void>;
  /** Finishes what is in hand and ends; nothing of it is left running. */
  stop(): Promise<void>;
}

/** Something that only the operator can mend; the message says how. */
export class StartProblem extends Error {}

/** Starts everything: database, bot, jobs, and the way updates arrive. @throws StartProblem */
export async function startHesabat(
  config: Config,
  logger: Logger,
  { now = () => new Date() }: { now?: () => Date } = {},
): Promise<Hesabat> {
  const ends: Array<() => Promise<void>> = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) {
      await end().catch((err) => logger.error({ err }, 'something did not end cleanly'));
    }
  };
  try {
    const databaseUrl = config.databaseUrl ?? (await startEmbedded(config.dataDir, ends));
    await migrateDatabase(databaseUrl);
    const { db, close } = connect(databaseUrl, { most: 12 });
    ends.push(close);
    const lock = await takeProcessLock(databaseUrl);
    ends.push(lock.release);
    await ensureCampaign(db);
    for (const personId of await followConfiguredAdmins(db, config.adminIds)) {
      logger.warn({ personId }, 'a person of ADMIN_IDS is blocked and was not made an admin');
    }
    if (config.moderatorsChatId !== null) await followConfiguredChat(db, config.moderatorsChatId);

    const api = new Api(config.botToken, { apiRoot: config.telegramApiRoot, timeoutSeconds: 60 });
    const deps: Deps = {
      db,
      api,
      fileRoot: `${config.telegramApiRoot}/file/bot${config.botToken}`,
      photos: await openPhotoStore(join(config.dataDir, 'photos')),
      logger,
      defaultLocale: config.defaultLocale,
      access: config.access,
      limits: config.limits,
      groupPace: config.groupPace,
      now,
    };
    const me = await reachTelegram(api, logger);
    const bot = createBot(config.botToken, config.telegramApiRoot, me, deps);

    const jobs = await runJobs(deps, { databaseUrl, processId: lock.processId });
    ends.push(jobs.stop);
    const inbox = openInbox({
      db,
      processId: lock.processId,
      logger,
      handle: (payload) => handleUpdate(bot, payload as Update, logger),
      giveUp: (payload) => giveUp(deps, payload as Update),
      retryAfter: (error) => (error instanceof GrammyError ? (error.parameters.retry_after ?? null) : null),
    });
    ends.push(inbox.stop);
    const { webhook } = config;
    const server = webhook ? await startWebhook(api, inbox, webhook, logger) : null;
    const source = server ?? startPolling(api, inbox, lock, logger);
    ends.push(source.stop);
    publishCommands(api, { powerful: await listPowerful(db), defaultLocale: config.defaultLocale }).catch(
      (err) => logger.warn({ err }, 'the menu of commands was not published'),
    );
    logger.info({ bot: me.username, processId: lock.processId }, 'ready');
    return { port: server?.port ?? null, lost: lock.lost, stop };
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
    throw new StartProblem(error instanceof Error ? error.message : String(error));
  }
}

/** Waits until Telegram says who we are: without that, no command in a group can be told to be ours. */
async function reachTelegram(api: Api, logger: Logger) {
  for (let seconds = 1; ; seconds = Math.min(seconds * 2, 60)) {
    try {
      return await api.getMe();
    } catch (err) {
      if (err instanceof GrammyError && (err.error_code === 401 || err.error_code === 404)) {
        throw new StartProblem('Telegram does not know this BOT_TOKEN: copy it once more from @BotFather.');
      }
      logger.warn({ err, seconds }, 'Telegram cannot be reached, will be tried again');
      await sleep(seconds * 1000);
    }
  }
}
