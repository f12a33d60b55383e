import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whileStarting } from '#tests/support/programs/bot-process.ts';
import type { Group } from '#tests/telegram-server/driver/group.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import { startTelegram, type Telegram } from '#tests/telegram-server/telegram.ts';
import { Fleet } from './fleet.ts';
import type { DeliveryTrouble } from './splitter.ts';

export interface SceneOptions {
  databaseUrl: string;
  organizers: number;
  moderators: number;
  /** Processes of the bot. */
  copies: number;
  drawTrouble?: () => DeliveryTrouble;
  /** `GROUP_PACE`; off unless given. */
  pace?: string;
}

/** Everything a run takes place in: Telegram, the people, and the copies of the bot, none of which runs yet. */
export interface Scene {
  telegram: Telegram;
  account: BotAccount;
  organizers: Person[];
  moderators: Person[];
  group: Group;
  fleet: Fleet;
  /** Where the copies run, with their log. */
  folder: string;
  /** The private chat of somebody with the bot. */
  chatOf(person: Person): ReturnType<Person['privateChatWith']>;
  /** @param keepFolder for whoever wants to read the log */
  close(options?: { keepFolder: boolean }): Promise<void>;
}

export async function openScene(options: SceneOptions): Promise<Scene> {
  const [telegram, folder] = await Promise.all([
    startTelegram(whileStarting),
    mkdtemp(join(tmpdir(), 'hesabat-chaos-')),
  ]);
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const people = (role: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      telegram.createPerson({ firstName: `${role}-${index + 1}`, languageCode: 'en' }),
    );
  const organizers = people('Organizer', options.organizers);
  const moderators = people('Moderator', options.moderators);
  const about = { title: 'Moderators', bot: account, members: moderators, supergroup: true };
  const group = telegram.createGroup({ ...about, botIsAdmin: true, longAgo: true });
  const fleet = await Fleet.open({
    copies: options.copies,
    folder,
    ...(options.drawTrouble ? { drawTrouble: options.drawTrouble } : {}),
    env: {
      BOT_TOKEN: account.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATABASE_URL: options.databaseUrl,
      MODERATORS_CHAT_ID: String(group.id),
      DEFAULT_LOCALE: 'en',
      GROUP_PACE: options.pace ?? 'off',
      LIMITS: 'off',
      LOG_LEVEL: 'info',
    },
  });
  return {
    telegram,
    account,
    organizers,
    moderators,
    group,
    fleet,
    folder,
    chatOf: (person) => person.privateChatWith(account),
    async close({ keepFolder } = { keepFolder: false }) {
      await fleet.close();
      await telegram.stop();
      if (!keepFolder) await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
