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

/** The audiences whose commands are in the menu of each role. */
const audiences = {
  organizer: ['everybody', 'organizer'],
  moderator: ['everybody', 'organizer', 'moderator'],
  admin: ['everybody', 'organizer', 'moderator', 'admin'],
} as const satisfies Record<Role, readonly Audience[]>;

/**
 * Publishes Telegram's menus of commands, in each language: one for all private chats, one for administrators of
 * groups, and one for each moderator and admin.
 */
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
 * Publishes the menu of one person, by their role. A person who may do no more than everybody gets everybody's
 * menu. Telegram rejects the call for a person who never wrote to the bot: their /start publishes it again.
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

/** Removes the menu of one chat, which then has everybody's. */
export async function withdrawCommands(api: Api, chat_id: number): Promise<void> {
  const scope = { type: 'chat', chat_id } as const;
  for (const locale of [null, ...locales]) {
    await api.deleteMyCommands({ scope, ...(locale === null ? {} : { language_code: locale }) });
  }
}

/** Publishes a menu in each language, and once in the default language for phones that have another one. */
async function publish(api: Api, role: Role, scope: BotCommandScope, menus: Menus): Promise<void> {
  const elsewhere = scope.type === 'all_chat_administrators' ? 'private' : 'group';
  const commands = menus.commands.filter(
    (command) =>
      command.where !== elsewhere && (audiences[role] as readonly Audience[]).includes(command.for),
  );
  // Only administrators see the menu of a group, so the commands for admins come first.
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
