import { Composer } from 'grammy';
import { findDecisionState } from '#db/queries/entries/decision-state.ts';
import { findReasonQuestion } from '#db/queries/review/reason-questions.ts';
import { longestReason } from '#src/domain/review/decisions.ts';
import { tidyName } from '#src/domain/text/one-line.ts';
import { recordDecision } from '#src/review/decide.ts';
import { reviewToast } from '#src/review/views/toast.ts';
import { isAskedOf } from '#src/telegram/addressed.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { isModerator } from '#src/telegram/groups/is-moderator.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import { isCommand } from '#src/telegram/read-update.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { blockReporter } from './block-reporter.ts';

/** Takes typed reasons: only the asked moderator's reply to the bot's question is one. Other messages are ignored. */
export const givenReasons = new Composer<HesabatContext>();

givenReasons.chatType(['group', 'supergroup']).on('message', async (ctx, next) => {
  const { message, person, t } = ctx;
  const replied = message.reply_to_message;
  // The phone opens the reply by itself, so a command that is typed there is still meant as a command.
  if (replied?.from?.id !== ctx.me.id || isCommand(ctx)) return next();
  const isTheirs = isAskedOf(replied, person.id);
  const question = await findReasonQuestion(ctx.deps.db, {
    chatId: ctx.chat.id,
    messageId: replied.message_id,
    moderatorId: person.id,
    isTheirs,
  });
  if (!question && !isTheirs) return next();
  const say = (text: string) =>
    ctx.reply(text, {
      reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
    });
  if (!(await isModerator(ctx))) return say(await strangerText(ctx, 'toast-stranger'));
  const words = tidyName(message.text ?? '');
  if (words === '') return say(t('reason-as-text'));
  // The question is closed. The answer repeats the words, so that the moderator can use them elsewhere.
  if (!question) return say(t('reason-lapsed', { words: shorten(words, longestReason) }));
  if (words.length > longestReason) return say(t('reason-too-long', { most: longestReason }));
  const { kind: action, entryId, entryVersion: version, marked } = question;
  if (action === 'block') return say(await blockReporter(ctx, entryId, { words }));
  const askedFor = action === 'return' ? { askedFor: marked } : {};
  const entry = await findDecisionState(ctx.deps.db, entryId);
  if (!entry) return say(t('toast-changed'));
  const outcome = await recordDecision(ctx, { action, entry, version, reason: { words }, ...askedFor });
  if (outcome.kind !== 'done') await say(reviewToast(outcome, action, ctx));
});
