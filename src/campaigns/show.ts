import { FormattedString } from '@grammyjs/parse-mode';
import { InputFile } from 'grammy';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure, isRejection } from '#src/telegram/failures/rejections.ts';
import { longestText } from '#src/telegram/limits.ts';
import type { Screen } from './screen.ts';

/**
 * Shows a screen in place of the message whose button was tapped. If nothing was tapped, sends a new message.
 * @param headline the result of the last tap, shown above the screen
 * @returns the message that shows the screen
 */
export async function show(ctx: HesabatContext, screen: Screen, headline?: string): Promise<number | null> {
  const above = headline === undefined ? [] : [FormattedString.b(`${headline}\n\n`)];
  const text = cut(FormattedString.join([...above, screen.text]));
  const reply_markup = { inline_keyboard: screen.buttons };
  const options = { entities: text.entities, reply_markup, link_preview_options: { is_disabled: true } };
  const tapped = ctx.callbackQuery?.message?.message_id ?? null;
  if (screen.picture) {
    const sent = await ctx.replyWithPhoto(new InputFile(screen.picture, 'logo.png'), {
      caption: text.caption,
      caption_entities: text.caption_entities,
      reply_markup,
    });
    return sent.message_id;
  }
  if (tapped !== null) {
    try {
      await ctx.editMessageText(text.text, options);
      return tapped;
    } catch (error) {
      if (!isRejection(error)) throw error;
      if (error.description.includes('message is not modified')) return tapped;
      // A message with a picture has no text to edit, and an old message may be gone. Send a new one instead, and
      // take the buttons off the old one.
      await ignoreFailure(ctx.editMessageReplyMarkup());
    }
  }
  const sent = await ctx.reply(text.text, options);
  return sent.message_id;
}

function cut(text: FormattedString): FormattedString {
  if (text.text.length <= longestText) return text;
  // An emoji must not be cut in half: Telegram rejects such a text.
  const end = text.text.slice(0, longestText - 1).isWellFormed() ? longestText - 1 : longestText - 2;
  return FormattedString.join([text.slice(0, end), '…']);
}
