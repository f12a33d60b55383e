import type { Locale } from '#src/domain/locale.ts';
import type { Chat } from '#tests/telegram-server/driver/chat.ts';
import type { Group } from '#tests/telegram-server/driver/group.ts';
import type { Person } from '#tests/telegram-server/driver/person.ts';
import type { BotAccount } from '#tests/telegram-server/state/bot-account.ts';
import type { Telegram } from '#tests/telegram-server/telegram.ts';

/** Everybody the page can be: those who report, those who decide, and the one who reads the totals. */
export interface Cast {
  telegram: Telegram;
  account: BotAccount;
  group: Group;
  organizers: Person[];
  /** The admin founded the group and is one of them. */
  moderators: Person[];
  admin: Person;
  addOrganizer(language: Locale): Person;
  addModerator(language: Locale): Promise<Person>;
}

const organizerNames = ['Aysel', 'Rauf', 'Sevda', 'Elnur', 'Emma', 'Deniz', 'Maria', 'Lale', 'Anna', 'Samir'];
const moderatorNames = ['Kamran', 'Nigar', 'Orxan', 'Aynur', 'Farid', 'Günel'];

const groupTitles: Record<Locale, string> = {
  az: 'Moderatorlar',
  ru: 'Модераторы',
  tr: 'Moderatörler',
  en: 'Moderators',
};

export function gatherCast(telegram: Telegram, language: Locale): Cast {
  const account = telegram.createBot({ username: 'hesabat_bot', firstName: 'Hesabat' });
  const person = (firstName: string, languageCode: Locale) =>
    telegram.createPerson({ firstName, languageCode });
  const nextName = (names: readonly string[], taken: number) => {
    const name = names[taken % names.length] ?? '';
    const round = Math.floor(taken / names.length) + 1;
    return round > 1 ? `${name} ${round}` : name;
  };
  const organizers = [person(nextName(organizerNames, 0), language)];
  const moderator = person(nextName(moderatorNames, 0), language);
  const admin = person('Leyla', language);
  const group = telegram.createGroup({
    title: groupTitles[language],
    bot: account,
    creator: admin,
    members: [moderator],
    supergroup: true,
    botIsAdmin: true,
    longAgo: true,
  });
  const moderators = [moderator, admin];
  return {
    telegram,
    account,
    group,
    organizers,
    moderators,
    admin,
    addOrganizer(spoken) {
      const added = person(nextName(organizerNames, organizers.length), spoken);
      organizers.push(added);
      return added;
    },
    async addModerator(spoken) {
      const added = person(nextName(moderatorNames, moderators.length - 1), spoken);
      moderators.push(added);
      await group.add(added);
      return added;
    },
  };
}

export function findPerson({ organizers, moderators }: Cast, id: number): Person | undefined {
  return [...organizers, ...moderators].find((person) => person.id === id);
}

/** A chat by its id as one of its people has it. */
export function chatFor({ group, account }: Cast, person: Person, chatId: number): Chat | undefined {
  if (chatId === group.id) return group;
  return chatId === person.id ? person.privateChatWith(account) : undefined;
}
