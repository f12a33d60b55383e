import type { Message } from 'grammy/types';
import type { Db } from '#db/connection/client.ts';
import { findReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Database } from '#src/deps.ts';
import type { DeclaredCommand } from './commands/declared.ts';
import { isAnsweredInGroups } from './commands/permitted.ts';
import type { HesabatContext } from './context.ts';
import { isSentByPerson } from './message-kinds.ts';

/**
 * Whether an update is addressed to this bot. In a group the bot also receives commands for other bots, and replies
 * to them: nothing about those senders may be stored. In a group only these are addressed to this bot: a command
 * that it answers there, a tap on one of its buttons, and a reply by a person whom it asked. In private all that people
 * send or edit is, but no service message.
 */
export async function isAddressed(
  ctx: HesabatContext,
  { db, commands }: Database & { commands: readonly DeclaredCommand[] },
): Promise<boolean> {
  const { callbackQuery, chat, editedMessage, message } = ctx;
  if (callbackQuery) return true;
  if (chat?.type === 'private') return isSentByPerson(message ?? editedMessage);
  // All other updates, such as that somebody blocked the bot, are from Telegram and not from a person.
  if (!message) return false;
  // Telegram itself forwards each post of a channel to its discussion group.
  // What is written in the name of a channel or a group is nobody's. `answerAnonymous` has found out who wrote what the
  // bot's questions wait for.
  if (message.is_automatic_forward || message.sender_chat) return false;
  // Any other command in a group is meant for another bot.
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

/**
 * Whether a question of the bot asks this person. Each question mentions the person it asks, so it is recognized
 * even after the database has forgotten it.
 */
export function isAskedOf(question: Message, personId: number): boolean {
  return listAsked(question).includes(personId);
}

/** The ids of the people whom a question of the bot asks. */
export function listAsked({ entities = [] }: Message): number[] {
  return entities.flatMap((entity) => {
    if (entity.type === 'text_mention') return entity.user.id;
    const [, id] = (entity.type === 'text_link' && /^tg:\/\/user\?id=(\d+)$/.exec(entity.url)) || [];
    return id === undefined ? [] : Number(id);
  });
}
