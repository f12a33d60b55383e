import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { textsIn } from '#locales/texts.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import type { Role } from '#src/domain/people/roles.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';

const forAll = ['new', 'my', 'cancel', 'organization', 'language', 'privacy', 'help'] as const;
const forModerators = [...forAll, 'entries'] as const;
const forAdmins = [
  ...forModerators,
  'report',
  'people',
  'invite',
  'invites',
  'campaign',
  'check',
  'places',
] as const;
const forAdminsInGroups = ['report', 'setup', 'language'] as const;

type Command = (typeof forAdmins | typeof forAdminsInGroups)[number];

/** Fills Telegram's menu of commands: for everyone in private, more for some, in each language. */
export async function publishCommands(
  api: Api,
  {
    powerful,
    defaultLocale,
  }: { powerful: ReadonlyArray<{ personId: number; role: Role }>; defaultLocale: Locale },
): Promise<void> {
  await publish(api, forAll, { type: 'all_private_chats' }, defaultLocale);
  await publish(api, forAdminsInGroups, { type: 'all_chat_administrators' }, defaultLocale);
  for (const person of powerful) await publishOwnCommands(api, person, defaultLocale);
}

/**
 * The menu of one person, by their role; who may do no more than everybody has everybody's. Refused for one who
 * never wrote to the bot: their /start publishes it again.
 */
export async function publishOwnCommands(
  api: Api,
  { personId, role }: { personId: number; role: Role | null },
  defaultLocale: Locale,
): Promise<void> {
  const scope = { type: 'chat', chat_id: personId } as const;
  if (role === 'admin') await ignoreFailure(publish(api, forAdmins, scope, defaultLocale));
  else if (role === 'moderator') await ignoreFailure(publish(api, forModerators, scope, defaultLocale));
  else await ignoreFailure(withdrawCommands(api, personId));
}

/** Takes the menu of its own from one chat: then it has everybody's. */
export async function withdrawCommands(api: Api, chat_id: number): Promise<void> {
  const scope = { type: 'chat', chat_id } as const;
  for (const locale of [null, ...locales]) {
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
