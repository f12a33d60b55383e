import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { textsIn } from '#locales/texts.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { isRefusal } from './best-effort.ts';

const forAll = ['new', 'my', 'cancel', 'language', 'help'] as const;
const forAdmins = [...forAll, 'report'] as const;
const forAdminsInGroups = ['report', 'setup', 'language'] as const;

/**
 * Fills Telegram's menu of commands: for everyone in private, more for admins, per language of the phone,
 * with the default language for phones that speak none of ours.
 */
export async function publishCommands(
  api: Api,
  { adminIds, defaultLocale }: { adminIds: readonly number[]; defaultLocale: Locale },
): Promise<void> {
  for (const locale of [null, ...locales]) {
    const t = textsIn(locale ?? defaultLocale);
    const list = (
      commands: ReadonlyArray<(typeof forAll | typeof forAdmins | typeof forAdminsInGroups)[number]>,
    ) => commands.map((command): BotCommand => ({ command, description: t(`command-${command}`) }));
    const language = locale === null ? {} : { language_code: locale };
    await api.setMyCommands(list(forAll), { scope: { type: 'all_private_chats' }, ...language });
    await api.setMyCommands(list(forAdminsInGroups), {
      scope: { type: 'all_chat_administrators' },
      ...language,
    });
    for (const chat_id of adminIds) {
      try {
        await api.setMyCommands(list(forAdmins), { scope: { type: 'chat', chat_id }, ...language });
      } catch (error) {
        // An admin who never wrote to the bot has no chat with it yet; the next start will find one.
        if (!isRefusal(error)) throw error;
      }
    }
  }
}
