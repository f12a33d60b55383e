import { join } from 'node:path';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { connect, type Db } from '#db/connection/client.ts';
import { migrateDatabase } from '#db/connection/migrate.ts';
import { takeProcessLock } from '#db/connection/process-lock.ts';
import { foldOlderTitles } from '#db/queries/entries/backfill-title-keys.ts';
import { listPowerful } from '#db/queries/people/roles.ts';
import { enqueueGazetteerLoad } from '#db/queries/places/gazetteer-versions.ts';
import { findConfiguredChat } from '#db/queries/review/settings.ts';
import { allCommands } from './bot/all-commands.ts';
import { createBot } from './bot/create-bot.ts';
import { handleUpdate } from './bot/handle-update.ts';
import { ensureCampaign } from './campaigns/ensure-campaign.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { openGazetteerFile } from './gazetteer/file.ts';
import { runJobs } from './jobs/run-jobs.ts';
import type { Logger } from './logger.ts';
import { followConfiguredAdmins } from './people/access/follow-configured-admins.ts';
import { publishCommands } from './people/publish-commands.ts';
import { openPhotoStore } from './photos/store.ts';
import { openPictures, type Pictures } from './pictures/open-pictures.ts';
import { followConfiguredChat } from './review/follow-configured-chat.ts';
import { ensureDriversPatched, reachTelegram, startOwnDatabase, startServer } from './start-dependencies.ts';
import { type Patience, untilAnswered } from './telegram/failures/call-with-backoff.ts';
import { watchTelegram } from './telegram/failures/outage.ts';
import { retryDelayFor } from './telegram/failures/retry-delay.ts';
import { readPublicity } from './telegram/groups/check-group.ts';
import { guardGroups } from './telegram/groups/guard-groups.ts';
import { openInbox } from './updates/inbox.ts';
import { startPolling } from './updates/poll.ts';

interface Stoppable {
  /** Finishes what is in hand and ends; nothing of it is left running. */
  stop(): Promise<void>;
}

export interface Hesabat extends Stoppable {
  /** Where the webhook server listens; null when polling. */
  port: number | null;
}

/** Longer than any call of Telegram should take: asking for updates waits for 25 seconds. */
const callSeconds = 40;

/** A file of 50 MB takes minutes where the line is slow. */
const uploadSeconds = 600;

/**
 * Starts everything: database, bot, jobs, and the way updates arrive.
 * @param ending gives the start up: what is in hand by then is finished, and the reason is thrown
 * @param pictures those of somebody else, who ends them too; its own otherwise
 * @throws OperatorProblem
 */
export async function startHesabat(
  config: Config,
  logger: Logger,
  {
    now = () => new Date(),
    ending,
    pictures: shared,
  }: { now?: () => Date; ending?: AbortSignal; pictures?: Pictures } = {},
): Promise<Hesabat> {
  const below: Stoppable[] = [];
  const working: Stoppable[] = [];
  const end = (one: Stoppable) =>
    one.stop().catch((err) => logger.error({ err }, 'something did not end cleanly'));
  const stop = async () => {
    // Nothing new is taken up from now on; what all of that stands on goes when it is done.
    await Promise.all(working.splice(0).map(end));
    for (const one of below.splice(0).reverse()) await end(one);
  };
  try {
    await ensureDriversPatched();
    let { databaseUrl } = config;
    if (databaseUrl === null) {
      const own = await startOwnDatabase(config.dataDir);
      below.push(own);
      databaseUrl = own.url;
    }
    ending?.throwIfAborted();
    await migrateDatabase(databaseUrl);
    const { db, close } = connect(databaseUrl, { most: 4 });
    below.push({ stop: close });
    const lock = await takeProcessLock(databaseUrl);
    below.push({ stop: lock.release });
    await ensureCampaign(db);
    await foldOlderTitles(db);
    for (const personId of await followConfiguredAdmins(db, config.adminIds)) {
      logger.warn({ personId }, 'a person of ADMIN_IDS is blocked and was not made an admin');
    }

    const client = { apiRoot: config.telegramApiRoot, timeoutSeconds: callSeconds };
    const api = new Api(config.botToken, client);
    const telegram = watchTelegram(api, logger);
    below.push({ stop: async () => telegram.stop() });
    const me = await reachTelegram(api, { logger, ending });
    if (config.moderatorsChatId !== null) {
      await takeConfiguredChat(db, api, config.moderatorsChatId, { logger, ending });
    }
    const pictures = shared ?? openPictures(logger);
    if (!shared) below.push(pictures);
    const deps: Deps = {
      db,
      api,
      username: me.username,
      telegram,
      fileRoot: `${config.telegramApiRoot}/file/bot${config.botToken}`,
      photos: await openPhotoStore(join(config.dataDir, 'photos')),
      pictures,
      dataDir: config.dataDir,
      uploads: new Api(config.botToken, { ...client, timeoutSeconds: uploadSeconds }),
      logger,
      defaultLocale: config.defaultLocale,
      access: config.access,
      limits: config.limits,
      groupPace: config.groupPace,
      gazetteer: config.gazetteer === null ? null : await openGazetteerFile(config.gazetteer),
      now,
    };
    // Not the uploads: reports name nobody, and are made to be forwarded.
    api.config.use(guardGroups(deps));
    const bot = createBot(config.botToken, client, me, deps);
    lock.on('cut', () => logger.warn('the connection to the database was cut: all waits until it is back'));
    lock.on('renewed', () => logger.info({ processId: lock.session.processId }, 'the database is back'));

    ending?.throwIfAborted();
    if (!shared) working.push({ stop: pictures.stopCleaning });
    working.push(await runJobs(deps, { databaseUrl, lock }));
    const inbox = openInbox({
      db,
      lock,
      logger,
      handle: (payload) => handleUpdate(bot, payload as Update, logger),
      retryDelayFor: (error) => retryDelayFor(deps, error),
      isHeld: () => telegram.isAway,
    });
    working.push(inbox);
    const powerful = await listPowerful(db);
    const { webhook } = config;
    const server = webhook ? await startServer(api, inbox, { ...webhook, now }, { logger, ending }) : null;
    working.push(server ?? startPolling(api, inbox, lock, logger));
    working.push(
      publishMenu(() => publishCommands(api, powerful, { ...deps, commands: allCommands }), logger),
    );
    if (deps.gazetteer) await enqueueGazetteerLoad(db, deps.gazetteer.source);
    logger.info({ bot: me.username, processId: lock.session.processId }, 'ready');
    return { port: server?.port ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Takes the group that the environment names newly, unless anyone can read it. */
async function takeConfiguredChat(db: Db, api: Api, chatId: number, patience: Patience): Promise<void> {
  if ((await findConfiguredChat(db)) === chatId) return;
  const publicity = await untilAnswered(() => readPublicity(api, chatId), patience);
  if (!(await followConfiguredChat(db, chatId, publicity ?? null))) return;
  patience.logger.warn(
    { why: publicity },
    'MODERATORS_CHAT_ID names a group that anyone can read: it was not taken, make it private or name another',
  );
}

/** The menu of commands can come later than all the rest. */
function publishMenu(publish: () => Promise<void>, logger: Logger): Stoppable {
  const stopping = new AbortController();
  untilAnswered(publish, { logger, ending: stopping.signal }).catch((err) => {
    if (!stopping.signal.aborted) logger.warn({ err }, 'the menu of commands was not published');
  });
  return { stop: async () => stopping.abort() };
}
