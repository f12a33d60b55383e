import type { FormattedString } from '@grammyjs/parse-mode';
import type { Api } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { isRejection } from './failures/rejections.ts';

/** Changes what is written below a picture; the whole text where the bot could send no picture. */
export async function editWords(
  api: Api,
  { chatId, messageId }: { chatId: number; messageId: number },
  words: FormattedString,
  inline_keyboard: InlineKeyboardButton[][],
): Promise<void> {
  const reply_markup = { inline_keyboard };
  const { caption, caption_entities } = words;
  try {
    await api.editMessageCaption(chatId, messageId, { caption, caption_entities, reply_markup });
  } catch (error) {
    if (!isRejection(error) || !error.description.includes('no caption in the message')) throw error;
    await api.editMessageText(chatId, messageId, words.text, { entities: words.entities, reply_markup });
  }
}
