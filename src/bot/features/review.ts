import { Composer } from 'grammy';
import { dropReasonQuestion } from '#db/queries/reason-answers.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { readyReasonsFor } from '#src/domain/entries/history.ts';
import { askForReason } from '../ask-for-reason.ts';
import { blockFor } from '../block-reporter.ts';
import { decide } from '../decide.ts';
import { isModerator } from '../moderators.ts';
import { returnFor, tick } from '../request-changes.ts';
import { sendAlbum } from '../send-album.ts';

/** The moderators' decisions, by the buttons of a card. */
export const review = new Composer<HesabatContext>();

review.callbackQuery(/^card:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'card');
  if (!button) return;
  if (!(await isModerator(ctx))) return toast(ctx, ctx.t('toast-stranger'));
  const entryId = readId(button.entry);
  const version = readId(button.version);
  if (entryId === null || version === null) return toast(ctx);
  const { action, value } = button;
  const at = { entryId, version };
  switch (action) {
    case 'approve':
    case 'undo':
      return decide(ctx, { action, ...at });
    case 'reject':
    case 'return':
    case 'block':
      return askForReason(ctx, action, at);
    case 'reject-for': {
      const ready = readyReasonsFor.reject.find((reason) => reason === value);
      return ready ? decide(ctx, { action: 'reject', ...at, reason: { ready } }) : toast(ctx);
    }
    case 'return-for': {
      const ready = readyReasonsFor.return.find((reason) => reason === value);
      return ready ? returnFor(ctx, at, { ready }) : toast(ctx);
    }
    case 'block-for': {
      const ready = readyReasonsFor.block.find((reason) => reason === value);
      return ready ? blockFor(ctx, entryId, { ready }) : toast(ctx);
    }
    case 'mark':
    case 'unmark':
      return tick(ctx, at, { answer: value, isMarked: action === 'mark' });
    case 'stop': {
      const dropped = await dropReasonQuestion(ctx.deps.db, { entryId, moderatorId: ctx.person.id });
      return toast(ctx, dropped ? ctx.t('toast-stopped') : undefined);
    }
    case 'photos':
      return sendAlbum(ctx, entryId);
    default:
      return toast(ctx);
  }
});

/** Who decided has to hear of it: where Telegram failed, the tap is handled once more, which changes nothing. */
async function toast(ctx: HesabatContext, text?: string): Promise<void> {
  await unlessRefused(ctx.answerCallbackQuery(text));
}
