import { Composer } from 'grammy';
import { findReasonQuestion } from '#db/queries/reason-questions.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { reviewToast } from '#src/chat/views/review-toast.ts';
import { longestReason } from '#src/domain/entries/history.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { blockReporter } from '../block-reporter.ts';
import { recordDecision } from '../decide.ts';
import { isModerator } from '../moderators.ts';

/** Only the asked moderator's reply to the bot's own question is a reason; all else in the group is chatter. */
export const givenReasons = new Composer<HesabatContext>();

givenReasons.chatType(['group', 'supergroup']).on('message:text', async (ctx, next) => {
  const replied = ctx.message.reply_to_message;
  // The phone opens the reply by itself: a command that is typed there is a command.
  if (replied?.from?.id !== ctx.me.id || ctx.message.text.startsWith('/')) return next();
  const question = await findReasonQuestion(ctx.deps.db, {
    chatId: ctx.chat.id,
    messageId: replied.message_id,
    moderatorId: ctx.person.id,
  });
  if (!question) return next();
  const answerHere = {
    reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true },
  };
  if (!(await isModerator(ctx))) return ctx.reply(ctx.t('toast-stranger'), answerHere);
  const words = tidyName(ctx.message.text);
  if (words.length > longestReason) {
    return ctx.reply(ctx.t('reason-too-long', { most: longestReason }), answerHere);
  }
  const { kind: action, entryId, entryVersion: version, marked } = question;
  if (action === 'block') return ctx.reply(await blockReporter(ctx, entryId, { words }), answerHere);
  const askedFor = action === 'return' ? { askedFor: marked } : {};
  const outcome = await recordDecision(ctx, { action, entryId, version, reason: { words }, ...askedFor });
  if (outcome.kind !== 'done') await ctx.reply(reviewToast(outcome, action, ctx), answerHere);
});
