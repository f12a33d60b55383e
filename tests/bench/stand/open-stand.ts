import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '#db/connection/client.ts';
import type { Bench } from '#tests/bench/part.ts';
import type { Group } from '#tests/telegram-server/driver/group.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import { startTelegram, type Telegram } from '#tests/telegram-server/telegram.ts';
import { type BotKind, BotUnderTest } from './bot-under-test.ts';
import { ChatWatch } from './chat-watch.ts';

/** One bot on a Telegram and a database of its own. */
export interface Stand {
  telegram: Telegram;
  account: BotAccount;
  /** Everything that the bot writes in private. */
  watch: ChatWatch;
  group: Group;
  moderators: Person[];
  admin: Person;
  bot: BotUnderTest;
  /** Where the bot keeps its files. */
  dataDir: string;
  connection: Connection;
  close(): Promise<void>;
}

const open = new Set<Stand>();

/** Ends whatever is still running. */
export async function closeStands(): Promise<void> {
  for (const stand of open) await stand.close();
}

/** Starts a bot as it runs in production, polling; limits and pace are off. */
export async function openStand(
  { server, profileTo }: Pick<Bench, 'server' | 'profileTo'>,
  kind: BotKind,
  { moderatorCount = 1 }: { moderatorCount?: number } = {},
): Promise<Stand> {
  const telegram = await startTelegram({ timeoutMs: 120_000, journalBound: 100 });
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const person = (firstName: string) => telegram.createPerson({ firstName, languageCode: 'en' });
  const admin = person('Leyla');
  const moderators = Array.from({ length: moderatorCount }, (_, index) => person(`Moderator ${index + 1}`));
  const group = telegram.createGroup({
    title: 'Moderators',
    bot: account,
    members: [admin, ...moderators],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-stand-'));
  const dataDir = join(folder, 'data');
  const databaseUrl = await server.createDatabase();
  const bot = new BotUnderTest(
    kind,
    {
      BOT_TOKEN: account.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      MODERATORS_CHAT_ID: String(group.id),
      ADMIN_IDS: String(admin.id),
      DEFAULT_LOCALE: 'en',
      GROUP_PACE: 'off',
      GAZETTEER: 'off',
      LIMITS: 'off',
      LOG_LEVEL: 'warn',
    },
    { folder, profileTo },
  );
  const connection = connect(databaseUrl, { most: 1 });
  const stand: Stand = {
    telegram,
    account,
    watch: new ChatWatch(telegram),
    group,
    moderators,
    admin,
    bot,
    dataDir,
    connection,
    async close() {
      if (!open.delete(stand)) return;
      await bot.stop();
      await connection.close();
      await telegram.stop();
      await rm(folder, { recursive: true, force: true });
      if (telegram.violations.length > 0)
        throw new Error(`Telegram was called wrongly: ${telegram.violations[0]}`);
    },
  };
  open.add(stand);
  const polls = () => telegram.journal.calls('getUpdates').length > 0;
  await Promise.race([telegram.until(polls, { describe: 'the bot to poll' }), bot.ended()]);
  return stand;
}
