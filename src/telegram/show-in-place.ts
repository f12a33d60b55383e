import type { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import type { HesabatContext } from './context.ts';
import { nullIfRejected } from './failures/rejections.ts';

/** Shows a text in place of the message whose button was tapped. If nothing was tapped, sends a new message. */
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
 * The same for texts that name people: they cannot be forwarded or copied. Use it also for a text that may be
 * replaced by such a text later, because Telegram protects a message only when it is sent.
 */
export function showProtected(
  ctx: HesabatContext,
  text: FormattedString | string,
  inline_keyboard: InlineKeyboardButton[][],
): Promise<void> {
  return showInPlace(ctx, text, inline_keyboard, { protect_content: true });
}
