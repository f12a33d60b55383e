import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { textsIn } from '#locales/texts.ts';
import { bestEffort } from '#src/chat/best-effort.ts';
import { type Locale, locales } from '#src/domain/locale.ts';

const forAll = ['new', 'my', 'cancel', 'language', 'privacy', 'help'] as const;
const forAdmins = [...forAll, 'report'] as const;
const forAdminsInGroups = ['report', 'setup', 'language'] as const;

type Command = (typeof forAdmins | typeof forAdminsInGroups)[number];

export interface CommandOptions {
  adminIds: readonly number[];
  defaultLocale: Locale;
}

/** Fills Telegram's menu of commands: for everyone in private, more for admins, in each language. */
export async function publishCommands(api: Api, options: CommandOptions): Promise<void> {
  const { defaultLocale } = options;
  await publish(api, forAll, { type: 'all_private_chats' }, defaultLocale);
  await publish(api, forAdminsInGroups, { type: 'all_chat_administrators' }, defaultLocale);
  await publishAdminCommands(api, options);
}

/** The menus of admins. Refused for one who never wrote to the bot: their /start publishes it again. */
export async function publishAdminCommands(
  api: Api,
  { adminIds, defaultLocale }: CommandOptions,
): Promise<void> {
  for (const chat_id of adminIds) {
    await bestEffort(publish(api, forAdmins, { type: 'chat', chat_id }, defaultLocale));
  }
}

/** Empties the menu of one chat: it has one of its own where an admin writes. */
export async function withdrawCommands(api: Api, chat_id: number): Promise<void> {
  for (const locale of [null, ...locales]) {
    const scope = { type: 'chat', chat_id } as const;
    await api.deleteMyCommands({ scope, ...(locale === null ? {} : { language_code: locale }) });
  }
}

/** Once per language of phones, and once in the default language for phones that speak none of ours. */
async function publish(
  api: Api,
  commands: readonly Command[],
  scope: BotCommandScope,
  defaultLocale: Locale,
): Promise<void> {
  for (const locale of [null, ...locales]) {
    const t = textsIn(locale ?? defaultLocale);
    await api.setMyCommands(
      commands.map((command) => ({ command, description: t(`command-${command}`) })),
      { scope, ...(locale === null ? {} : { language_code: locale }) },
    );
  }
}
