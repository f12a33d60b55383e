import type { Message } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { findReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Database } from '#src/deps.ts';
import type { DeclaredCommand } from './commands/declared.ts';
import { isAnsweredInGroups } from './commands/permitted.ts';
import type { HesabatContext } from './context.ts';

/**
 * Whether whoever sent this update speaks to this very bot. In a group the bot also hears commands meant for others,
 * and what people reply to any bot: nothing of those people may be kept. Only a command that is answered there, a tap
 * on a button of ours, or the reply of somebody whom the bot asked, is for it.
 */
export async function isAddressed(
  ctx: HesabatContext,
  { db, commands }: Database & { commands: readonly DeclaredCommand[] },
): Promise<boolean> {
  const { callbackQuery, chat, message } = ctx;
  if (callbackQuery) return true;
  // All else, such as that somebody blocked the bot or added it to a group, Telegram says and not the person.
  if (!message) return false;
  if (chat?.type === 'private') return true;
  // What a channel posts is repeated in its group in Telegram's own name.
  if (message.is_automatic_forward) return false;
  // Any other command is meant for another bot.
  const answered = commands.filter(isAnsweredInGroups).map(({ name }) => name);
  return ctx.hasCommand(answered) || isAnswer(ctx, message, db);
}

/** Whether a message of a group replies to a question that this bot asked its sender. */
async function isAnswer(
  { from, me }: Pick<HesabatContext, 'from' | 'me'>,
  { chat, reply_to_message: replied }: Message,
  db: Db,
): Promise<boolean> {
  if (!from || !replied || replied.from?.id !== me.id) return false;
  if (isAskedOf(replied, from.id)) return true;
  const question = { chatId: chat.id, messageId: replied.message_id, moderatorId: from.id, isTheirs: false };
  return (await findReasonQuestion(db, question)) !== null;
}

/** The bot's questions mention whom they ask; they are known by that when nothing else is left of them. */
export function isAskedOf({ entities = [] }: Message, personId: number): boolean {
  return entities.some(
    (entity) =>
      (entity.type === 'text_mention' && entity.user.id === personId) ||
      (entity.type === 'text_link' && entity.url === `tg://user?id=${personId}`),
  );
}
