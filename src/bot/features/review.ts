import { Composer } from 'grammy';
import { findReasonQuestion } from '#db/queries/reason-questions.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton, readId } from '#src/chat/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { reviewToast } from '#src/chat/views/review-toast.ts';
import { longestReason, readyReasonsFor } from '#src/domain/entries/history.ts';
import { tidyName } from '#src/domain/entries/title.ts';
import { reviewEntry } from '#src/services/review-entry.ts';
import { askForReason } from '../ask-for-reason.ts';
import { isModerator } from '../moderators.ts';
import { sendAlbum } from '../send-album.ts';
import { emptySpareCard } from '../spare-card.ts';

/** The moderators' decisions, by the buttons of a card and by replies to the question for a reason. */
export const review = new Composer<HesabatContext>();

review.callbackQuery(/^card:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'card');
  if (!button) return;
  if (!(await isModerator(ctx))) return toast(ctx, ctx.t('toast-stranger'));
  const entryId = readId(button.entry);
  const version = readId(button.version);
  if (entryId === null || version === null) return toast(ctx);
  switch (button.action) {
    case 'approve':
    case 'undo':
      return decide(ctx, { action: button.action, entryId, version });
    case 'reject-for': {
      const ready = readyReasonsFor.reject.find((reason) => reason === button.reason);
      return ready ? decide(ctx, { action: 'reject', entryId, version, reason: { ready } }) : toast(ctx);
    }
    case 'reject':
      return askForReason(ctx, entryId, version);
    case 'photos':
      return sendAlbum(ctx, entryId);
    default:
      return toast(ctx);
  }
});

/** Only the asked moderator's reply to the bot's own question is a reason; all else in the group is chatter. */
review.chatType(['group', 'supergroup']).on('message:text', async (ctx, next) => {
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
  const { deps, person } = ctx;
  const outcome = await reviewEntry(deps.db, {
    action: 'reject',
    entryId: question.entryId,
    version: question.entryVersion,
    moderatorId: person.id,
    moderatorIsAdmin: isAdmin(ctx),
    reason: { words },
  });
  if (outcome.kind !== 'done') await ctx.reply(reviewToast(outcome, 'reject', ctx), answerHere);
});

async function decide(
  ctx: HesabatContext,
  decision: Pick<Parameters<typeof reviewEntry>[1], 'action' | 'entryId' | 'version' | 'reason'>,
): Promise<void> {
  const { deps, person } = ctx;
  const outcome = await reviewEntry(deps.db, {
    ...decision,
    moderatorId: person.id,
    moderatorIsAdmin: isAdmin(ctx),
  });
  await toast(ctx, reviewToast(outcome, decision.action, ctx));
  if ('entry' in outcome) await emptySpareCard(ctx, outcome.entry);
}

/** Who decided has to hear of it: where Telegram failed, the tap is handled once more, which changes nothing. */
async function toast(ctx: HesabatContext, text?: string): Promise<void> {
  await unlessRefused(ctx.answerCallbackQuery(text));
}
