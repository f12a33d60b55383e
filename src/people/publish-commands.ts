import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import { textsIn } from '#locales/texts.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import type { Role } from '#src/domain/people/roles.ts';
import type { Audience, DeclaredCommand } from '#src/telegram/commands/declared.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';

interface Menus {
  commands: readonly DeclaredCommand[];
  defaultLocale: Locale;
}

/** Whom the commands in each menu are for. */
const audiences = {
  organizer: ['everybody', 'organizer'],
  moderator: ['everybody', 'organizer', 'moderator'],
  admin: ['everybody', 'organizer', 'moderator', 'admin'],
} as const satisfies Record<Role, readonly Audience[]>;

/** Fills Telegram's menu of commands: for everyone in private, more for some, in each language. */
export async function publishCommands(
  api: Api,
  powerful: ReadonlyArray<{ personId: number; role: Role }>,
  menus: Menus,
): Promise<void> {
  await publish(api, 'organizer', { type: 'all_private_chats' }, menus);
  await publish(api, 'admin', { type: 'all_chat_administrators' }, menus);
  for (const person of powerful) await publishOwnCommands(api, person, menus);
}

/**
 * The menu of one person, by their role; who may do no more than everybody has everybody's. Refused for one who
 * never wrote to the bot: their /start publishes it again.
 */
export async function publishOwnCommands(
  api: Api,
  { personId, role }: { personId: number; role: Role | null },
  menus: Menus,
): Promise<void> {
  const isEveryones = role === null || role === 'organizer';
  const scope = { type: 'chat', chat_id: personId } as const;
  await ignoreFailure(isEveryones ? withdrawCommands(api, personId) : publish(api, role, scope, menus));
}

/** Takes the menu of its own from one chat: then it has everybody's. */
export async function withdrawCommands(api: Api, chat_id: number): Promise<void> {
  const scope = { type: 'chat', chat_id } as const;
  for (const locale of [null, ...locales]) {
    await api.deleteMyCommands({ scope, ...(locale === null ? {} : { language_code: locale }) });
  }
}

/** Once per language of phones, and once in the default language for phones that speak none of ours. */
async function publish(api: Api, role: Role, scope: BotCommandScope, menus: Menus): Promise<void> {
  const elsewhere = scope.type === 'all_chat_administrators' ? 'private' : 'group';
  const commands = menus.commands.filter(
    (command) =>
      command.where !== elsewhere && (audiences[role] as readonly Audience[]).includes(command.for),
  );
  // A group's menu is for its administrators: what only they can do comes first.
  if (elsewhere === 'private') commands.sort((a, b) => Number(a.for !== 'admin') - Number(b.for !== 'admin'));
  for (const locale of [null, ...locales]) {
    const t = textsIn(locale ?? menus.defaultLocale);
    await api.setMyCommands(
      commands.flatMap((command) =>
        command.listed === 'menu' || command.listed === 'menu and help'
          ? [{ command: command.name, description: t(`command-${command.name}`) }]
          : [],
      ),
      { scope, ...(locale === null ? {} : { language_code: locale }) },
    );
  }
}
