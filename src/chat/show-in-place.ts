import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { unlessRefused } from './best-effort.ts';
import type { HesabatContext } from './context.ts';

/** In place of the message whose button was tapped, else as a new message. */
export async function showInPlace(
  ctx: HesabatContext,
  text: FormattedString | string,
  inline_keyboard: InlineKeyboardButton[][],
): Promise<void> {
  const shown = typeof text === 'string' ? { text, entities: [] } : text;
  const options = { entities: shown.entities, reply_markup: { inline_keyboard } };
  if (ctx.callbackQuery) await unlessRefused(ctx.editMessageText(shown.text, options));
  else await ctx.reply(shown.text, options);
}
