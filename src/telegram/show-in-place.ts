import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { HesabatContext } from './context.ts';
import { nullIfRejected } from './failures/rejections.ts';

/** In place of the message whose button was tapped, else as a new message. */
export async function showInPlace(
  ctx: HesabatContext,
  text: FormattedString | string,
  inline_keyboard: InlineKeyboardButton[][],
  options: { protect_content?: true } = {},
): Promise<void> {
  const shown = typeof text === 'string' ? { text, entities: [] } : text;
  const { entities } = shown;
  const reply_markup = { inline_keyboard };
  if (ctx.callbackQuery) await nullIfRejected(ctx.editMessageText(shown.text, { entities, reply_markup }));
  else await ctx.reply(shown.text, { ...options, entities, reply_markup });
}

/**
 * The same for what names people or turns into what does: it cannot be forwarded or copied. A message is protected
 * when it is sent, and stays so whatever it shows later.
 */
export function showProtected(
  ctx: HesabatContext,
  text: FormattedString | string,
  inline_keyboard: InlineKeyboardButton[][],
): Promise<void> {
  return showInPlace(ctx, text, inline_keyboard, { protect_content: true });
}
