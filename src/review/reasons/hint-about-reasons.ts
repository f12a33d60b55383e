import type { Context, NextFunction } from 'grammy';
import { enqueueReasonHints } from '#db/queries/review/reason-hints.ts';
import { findReasonQuestion } from '#db/queries/review/reason-questions.ts';
import type { Database } from '#src/deps.ts';
import { isAskedOf } from '#src/telegram/addressed.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';
import { isCommand } from '#src/telegram/read-update.ts';

/**
 * Middleware that notices what somebody wrote as a reply to another message of the bot, such as a card, while they are
 * asked for a reason. What replies to no bot at all never comes here: the inbox notices that.
 */
export function hintAboutReasons({ db }: Database) {
  return async (ctx: Context, next: NextFunction): Promise<void> => {
    const { message, from } = ctx;
    const replied = message?.reply_to_message;
    const isWritten = message?.text !== undefined && !isCommand(ctx) && !message.sender_chat;
    if (from && replied && isWritten && message.chat.type !== 'private') {
      const question = { chatId: message.chat.id, messageId: replied.message_id, moderatorId: from.id };
      const isAnswer =
        isAskedOf(replied, from.id) || (await findReasonQuestion(db, { ...question, isTheirs: false }));
      if (!isAnswer) await enqueueReasonHints(db, [{ ...placeOf(message), personId: from.id }]);
    }
    await next();
  };
}
