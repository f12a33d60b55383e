import { FormattedString } from '@grammyjs/parse-mode';
import { type ChatChoice, notePrompt } from '#db/queries/review/chats/chat-choices.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import { addressTo } from './choice-view.ts';

/**
 * Asks an admin in a group for names of countries and categories: the reply opens by itself on their phone. It is a
 * message of its own, because Telegram lets none have both that and buttons.
 */
export async function askForNames(
  ctx: HesabatContext,
  choice: Pick<ChatChoice, 'chatId' | 'messageId' | 'promptMessageId'>,
  words: string,
): Promise<void> {
  const { deps, message, person, t } = ctx;
  const text = FormattedString.join([words, addressTo(person, 'chats-reply', t)], '\n');
  const sent = await nullIfRejected(
    ctx.reply(text.text, {
      ...forAnyone,
      ...replyTo(message),
      entities: text.entities,
      reply_markup: { force_reply: true, selective: true },
    }),
  );
  if (!sent) return;
  await notePrompt(deps.db, choice, sent.message_id);
  await takeBackPrompt(ctx, choice);
}

/** Deletes the message that is to be replied to: another one is, or nothing is asked any more. */
export async function takeBackPrompt(
  { api }: HesabatContext,
  { chatId, promptMessageId }: Pick<ChatChoice, 'chatId' | 'promptMessageId'>,
): Promise<void> {
  if (promptMessageId !== null) await ignoreFailure(api.deleteMessage(chatId, promptMessageId));
}
