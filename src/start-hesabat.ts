import { Api, type ApiClientOptions, type Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { listPowerful } from '#db/queries/people/roles.ts';
import { enqueueGazetteerLoad } from '#db/queries/places/gazetteer-versions.ts';
import { listModeratorsChats } from '#db/queries/review/chats/moderator-chats.ts';
import { findConfiguredChat } from '#db/queries/review/settings.ts';
import { allCommands } from './bot/all-commands.ts';
import { createBot } from './bot/create-bot.ts';
import { handleUpdate } from './bot/handle-update.ts';
import { warmUp } from './bot/warm-up.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { isSamePlace, type Place } from './domain/review/place.ts';
import { openGazetteerFile } from './gazetteer/file.ts';
import type { Arrival, Health } from './health/open-health.ts';
import { runJobs } from './jobs/run-jobs.ts';
import type { Logger } from './logger.ts';
import { type OpenDatabase, openDatabase, prepareData } from './open-database.ts';
import { publishCommands } from './people/publish-commands.ts';
import { openPictures, type Pictures } from './pictures/open-pictures.ts';
import { followConfiguredChat } from './review/follow-configured-chat.ts';
import { type Running, type Stoppable, stopAll } from './running.ts';
import {
  ensureDriversPatched,
  ensureMachineReady,
  reachTelegram,
  startServer,
} from './start-dependencies.ts';
import { measureCalls } from './telegram/calls/measure-calls.ts';
import { openProxy } from './telegram/calls/open-proxy.ts';
import type { HesabatContext } from './telegram/context.ts';
import { type Patience, untilAnswered } from './telegram/failures/call-with-backoff.ts';
import { onlyWhileHeard } from './telegram/failures/only-while-heard.ts';
import { watchTelegram } from './telegram/failures/outage.ts';
import { retryDelayFor } from './telegram/failures/retry-delay.ts';
import { openFileSource } from './telegram/files/file-source.ts';
import { warnOfMissingFiles } from './telegram/files/warn-of-missing-files.ts';
import { readPublicity } from './telegram/groups/check-group.ts';
import { guardGroups } from './telegram/groups/guard-groups.ts';
import { noticeRefusals } from './telegram/groups/notice-refusals.ts';
import { answerInThread } from './telegram/threads.ts';
import { openInbox } from './updates/inbox.ts';
import { startPolling } from './updates/poll.ts';

export interface Hesabat extends Stoppable {
  /** The port of the webhook server; null when polling. */
  port: number | null;
}

interface StartOptions {
  /** The current time. Tests replace it. */
  now?: () => Date;
  /** Cancels the start: what was started so far is stopped, and the abort reason is thrown. */
  ending?: AbortSignal;
  /** Picture processes that the caller started and will stop. By default the bot starts its own. */
  pictures?: Pictures;
  /** The version of the bot, for the log. */
  version?: string;
  /** Answers whoever watches over the bot. */
  health?: Health | undefined;
}

/** Time limit of a call to Telegram. It has to exceed `longPollSeconds` in `updates/poll.ts`, the longest call. */
const callSeconds = 40;

/** Time limit of an upload: a file of 50 MB, the most that Telegram accepts, takes minutes on a slow connection. */
const uploadSeconds = 600;

/**
 * Starts everything: database, bot, jobs, and the way updates arrive.
 * @throws OperatorProblem
 */
export async function startHesabat(
  config: Config,
  logger: Logger,
  { now = () => new Date(), ending, pictures: shared, health, version }: StartOptions = {},
): Promise<Hesabat> {
  const running: Running = { below: [], working: [] };
  const stop = () => {
    health?.watch(null);
    return stopAll(running, logger);
  };
  try {
    await ensureDriversPatched();
    await ensureMachineReady(config);
    const gazetteer = config.gazetteer === null ? null : await openGazetteerFile(config.gazetteer);
    const database = await openDatabase(config, running, { logger, ending });
    await prepareData(database.db, config, logger);

    const { agent, client, api, uploads } = openApi(config, running, logger);
    const telegram = watchTelegram(api, logger);
    running.below.push({ stop: async () => telegram.stop() });
    const me = await reachTelegram(api, { logger, ending });
    if (config.moderatorsChatId !== null) {
      const place = { chatId: config.moderatorsChatId, threadId: config.moderatorsThreadId };
      await takeConfiguredChat(database.db, api, place, { logger, ending });
    }
    const pictures = shared ?? openPictures(logger);
    if (!shared) running.below.push(pictures);
    const deps: Deps = {
      db: database.db,
      api,
      username: me.username,
      telegram,
      pictures,
      dataDir: config.dataDir,
      processId: () => database.lock.session.processId,
      logger,
      defaultLocale: config.defaultLocale,
      timeZone: config.timeZone,
      access: config.access,
      limits: config.limits,
      groupPace: config.groupPace,
      now,
      files: openFileSource(config, agent),
      uploads,
      gazetteer,
    };
    const whileHeard = onlyWhileHeard(database.lock);
    // `uploads` is left unguarded: it sends reports, which name nobody and are meant to be forwarded.
    api.config.use(guardGroups(deps), noticeRefusals(deps), answerInThread, whileHeard);
    deps.uploads.config.use(whileHeard);
    const bot = createBot(config.botToken, client, me, deps);
    bot.api.config.use(whileHeard);
    await warnOfMissingFiles(deps, config.adminIds);

    ending?.throwIfAborted();
    if (!shared) running.working.push({ stop: pictures.stopCleaning });
    const { port, arrival } = await startWorking(bot, { config, database, deps, ending }, running.working);
    health?.watch({ ...database, telegram, arrival });
    await sayReady(deps, version);
    running.working.push(startWarmingUp(logger));
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens the way to Telegram: through the proxy, if there is one. */
function openApi({ botToken, proxyUrl, telegramApiRoot }: Config, { below }: Running, logger: Logger) {
  const agent = proxyUrl === null ? undefined : openProxy(proxyUrl, logger);
  if (agent) below.push({ stop: async () => agent.destroy() });
  const client: ApiClientOptions = {
    apiRoot: telegramApiRoot,
    timeoutSeconds: callSeconds,
    ...(agent && { baseFetchConfig: { agent, compress: true } }),
  };
  const api = new Api(botToken, client);
  const uploads = new Api(botToken, { ...client, timeoutSeconds: uploadSeconds });
  for (const one of [api, uploads]) one.config.use(measureCalls(logger));
  return { agent, client, api, uploads };
}

async function sayReady(
  { db, logger, username, processId }: Deps,
  version: string | undefined,
): Promise<void> {
  const chats = await listModeratorsChats(db);
  const moderators = chats.map(nameChat);
  logger.info({ version, bot: `https://t.me/${username}`, moderators, processId: processId() }, 'ready');
}

/** A moderators' chat by its id, as MODERATORS_CHAT_ID names it. */
function nameChat({ chatId, threadId }: Place): string {
  return threadId === null ? String(chatId) : `${chatId}/${threadId}`;
}

/**
 * Starts everything that begins new work: jobs, updates, the menu of commands.
 * @returns the port of the webhook server, null when polling; and how updates come
 */
async function startWorking(
  bot: Bot<HesabatContext>,
  on: { config: Config; database: OpenDatabase; deps: Deps; ending: AbortSignal | undefined },
  working: Stoppable[],
): Promise<{ port: number | null; arrival(): Arrival }> {
  const { database, deps, ending } = on;
  const { db, api, logger, telegram, now } = deps;
  const { lock } = database;
  lock.on('cut', () =>
    logger.warn('the connection to the database was cut: all work waits until it is back'),
  );
  lock.on('renewed', () => logger.info({ processId: lock.session.processId }, 'the database is back'));
  working.push(await runJobs(deps, { databaseUrl: database.url, lock }));
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
  const { webhook } = on.config;
  const server = webhook ? await startServer(api, inbox, { ...webhook, now }, { logger, ending }) : null;
  const arriving = server ?? startPolling(api, inbox, lock, logger);
  working.push(arriving);
  working.push(publishMenu(() => publishCommands(api, powerful, { ...deps, commands: allCommands }), logger));
  if (deps.gazetteer) await enqueueGazetteerLoad(db, deps.gazetteer.source);
  return { port: server?.port ?? null, arrival: arriving.arrival };
}

/** Makes the group of MODERATORS_CHAT_ID the moderators' group if the setting is new, unless anyone can read it. */
async function takeConfiguredChat(db: Db, api: Api, place: Place, patience: Patience): Promise<void> {
  const known = await findConfiguredChat(db);
  if (known && isSamePlace(known, place)) return;
  const publicity = await untilAnswered(() => readPublicity(api, place.chatId), patience);
  if (!(await followConfiguredChat(db, place, publicity ?? null))) return;
  patience.logger.warn(
    { why: publicity },
    'MODERATORS_CHAT_ID names a group that anyone can read: it is not used; make it private or name another',
  );
}

/** Warms up in the background: the bot works without it, but the first people wait. */
function startWarmingUp(logger: Logger): Stoppable {
  const stopping = new AbortController();
  warmUp(stopping.signal).catch((err) => logger.error({ err }, 'what is needed later was not prepared'));
  return { stop: async () => stopping.abort() };
}

/** Publishes the menu of commands in the background: the bot works without it. */
function publishMenu(publish: () => Promise<void>, logger: Logger): Stoppable {
  const stopping = new AbortController();
  untilAnswered(publish, { logger, ending: stopping.signal }).catch((err) => {
    if (!stopping.signal.aborted) logger.warn({ err }, 'the menu of commands was not published');
  });
  return { stop: async () => stopping.abort() };
}
