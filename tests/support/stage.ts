import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { findFreePort } from '#db/embedded/server.ts';
import { listStoredPhotos, readPhoto } from '#db/queries/entries/photos.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { readConfig } from '#src/config.ts';
import type { Locale } from '#src/domain/locale.ts';
import { createLogger } from '#src/logger.ts';
import { followConfiguredAdmins } from '#src/people/access/follow-configured-admins.ts';
import { openPictures, type Pictures } from '#src/pictures/open-pictures.ts';
import { followConfiguredChat } from '#src/review/follow-configured-chat.ts';
import { type Hesabat, startHesabat } from '#src/start-hesabat.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import { startTelegram, type Telegram } from '#tests/telegram-server/telegram.ts';
import { createDatabase } from './database/database.ts';
import { emptyDatabase } from './database/empty-database.ts';
import { isAtRest } from './waiting/at-rest.ts';

export interface StageOptions {
  /** The language of everybody's phone, and of the cards. */
  language?: Locale;
  webhook?: boolean;
  /** Added to the bot's environment. */
  env?: Record<string, string>;
  /** What the bot takes for today. */
  now?: () => Date;
  /** Without a moderators' group in the environment. */
  withoutGroup?: boolean;
  /** Others than those of all tests of the file, which the test ends; null: the bot's own. */
  pictures?: Pictures | null;
  /** Gives another address under which the bot finds its database. */
  reachDatabase?: (url: string) => Promise<string>;
  /** Gives another address under which the bot finds Telegram. */
  reachTelegram?: (apiRoot: string) => string;
}

/** One pair of processes for all that this worker tests, with which they end: to start them takes longer than most tests. */
const sharedPictures = openPictures(createLogger('fatal', 'no token'));

export type Stage = Awaited<ReturnType<typeof startStage>>;

/**
 * The whole product for one test: the bot on a database of its own, Telegram's stand-in, and the cast.
 * Aysel and Rauf organize events abroad, Kamran and Leyla moderate, Leyla is an admin as well, and Nigar is
 * a stranger to all of it. Everything ends with the test, which fails if Telegram was ever called wrongly.
 */
export async function openStage(options: StageOptions = {}) {
  const stage = await startStage(options);
  onTestFinished(stage.close);
  return stage;
}

/** The same for all tests of a file that do not get in each other's way: it ends when they have. */
export function shareStage(options: StageOptions = {}): { stage: Stage } {
  const shared = {} as { stage: Stage };
  beforeAll(async () => {
    shared.stage = await startStage(options);
  });
  afterAll(() => shared.stage.close());
  return shared;
}

/**
 * One stage for all tests of a file, one after the other: each finds nothing in it that another one left. After a test
 * that failed the next one gets another stage. It is not for tests of what the bot calls or keeps from its start on.
 */
export function reuseStage(options: StageOptions = {}): () => Promise<Stage> {
  const free: Stage[] = [];
  afterAll(async () => {
    for (const stage of free) await stage.close();
  });
  return async () => {
    const stage = free.pop() ?? (await startStage(options));
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail' || stage.telegram.violations.length > 0) return stage.close();
      try {
        free.push({ ...stage, ...(await stage.clear()) });
      } catch (error) {
        await stage.close();
        throw error;
      }
    });
    return stage;
  };
}

/** For tests that open one stage after the other: whoever starts it closes it. */
export async function startStage({
  language = 'en',
  webhook = false,
  env = {},
  now = () => new Date(),
  withoutGroup = false,
  pictures = sharedPictures,
  reachDatabase = async (url) => url,
  reachTelegram = (apiRoot) => apiRoot,
}: StageOptions = {}) {
  const [telegram, database, dataDir] = await Promise.all([
    startTelegram(),
    createDatabase(),
    mkdtemp(join(tmpdir(), 'hesabat-stage-')),
  ]);
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const { group, ...cast } = gatherCast(telegram, account, language);
  const port = webhook ? await findFreePort() : 0;
  const outcome = readConfig({
    BOT_TOKEN: account.token,
    TELEGRAM_API_ROOT: reachTelegram(telegram.apiRoot),
    DATABASE_URL: await reachDatabase(database.url),
    DATA_DIR: dataDir,
    ADMIN_IDS: String(cast.leyla.id),
    DEFAULT_LOCALE: language,
    GROUP_PACE: 'off',
    LIMITS: 'off',
    GAZETTEER: 'off',
    LOG_LEVEL: 'fatal',
    ...(withoutGroup ? {} : { MODERATORS_CHAT_ID: String(group.id) }),
    ...(webhook
      ? { WEBHOOK_URL: `http://127.0.0.1:${port}/updates`, WEBHOOK_SECRET: 'secret', PORT: String(port) }
      : {}),
    ...env,
  });
  if ('problem' in outcome) throw new Error(outcome.problem);
  const { config } = outcome;
  const logger = createLogger(config.logLevel, config.botToken);
  const startOptions = { now, ...(pictures && { pictures }) };
  let hesabat: Hesabat | null = await startHesabat(config, logger, startOptions);
  telegram.areBotsIdle = async () => hesabat === null || (await isAtRest(database.db));

  const stage = {
    telegram,
    account,
    ...cast,
    group,
    database,
    db: database.db,
    dataDir,
    config,
    /** The private chat of somebody with the bot. */
    chatOf: (somebody: (typeof cast)['aysel']) => somebody.privateChatWith(account),
    /** The clean copies that are kept of an entry's photos, in their order. */
    async photosOf(entryId: number): Promise<Buffer[]> {
      const kept = await listStoredPhotos(database.db, entryId);
      const copies = await Promise.all(kept.map(({ file }) => readPhoto(database.db, file)));
      return copies.filter((copy) => copy !== null);
    },
    /** Ends the bot, as a deploy does. */
    async stop() {
      await hesabat?.stop();
      hesabat = null;
    },
    /** Starts the bot again on the same database. */
    async start() {
      hesabat = await startHesabat(config, logger, startOptions);
    },
    async restart() {
      await stage.stop();
      await stage.start();
    },
    /**
     * Waits until the bot has nothing in hand, and forgets all that is stored. Gives another cast, who have other ids:
     * what the bot still has in its memory is about none of them.
     */
    async clear() {
      await telegram.settled();
      telegram.faults.clear();
      telegram.journal.clear();
      const others = gatherCast(telegram, account, language);
      const { leyla, group: otherGroup } = others;
      Object.assign(config, {
        adminIds: [leyla.id],
        moderatorsChatId: withoutGroup ? null : otherGroup.id,
      });
      await emptyDatabase(database);
      await ensureCampaign(database.db);
      await followConfiguredAdmins(database.db, config.adminIds);
      if (!withoutGroup)
        await followConfiguredChat(database.db, { chatId: otherGroup.id, threadId: null }, null);
      return others;
    },
    async close() {
      await stage.stop();
      await telegram.stop();
      await database.remove();
      await rm(dataDir, { recursive: true, force: true });
      expect(telegram.violations).toEqual([]);
    },
  };
  return stage;
}

/** The cast, with the group of those who moderate. */
function gatherCast(telegram: Telegram, bot: BotAccount, languageCode: Locale) {
  const person = (firstName: string) => telegram.createPerson({ firstName, languageCode });
  const cast = {
    aysel: person('Aysel'),
    rauf: person('Rauf'),
    kamran: person('Kamran'),
    leyla: person('Leyla'),
    nigar: person('Nigar'),
  };
  const group = telegram.createGroup({
    title: 'Moderators',
    bot,
    members: [cast.kamran, cast.leyla],
    admins: [],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  return { ...cast, group };
}
