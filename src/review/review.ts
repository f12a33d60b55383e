import { Composer } from 'grammy';
import { questionKinds, readyReasonsFor } from '#src/domain/review/decisions.ts';
import { orderAlbum } from '#src/entries/photos/order-album.ts';
import { findPair, findTappedEntry, readId } from '#src/telegram/button-ids.ts';
import { decodeButton, readNumber } from '#src/telegram/callback-data.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { cardActions } from './card-actions.ts';
import { decide } from './decide.ts';
import { orderComparison } from './duplicates/compare-entries.ts';
import { denyDuplicate, rejectDuplicate } from './duplicates/decide-duplicate.ts';
import { askForReason } from './reasons/ask-for-reason.ts';
import { takeReadyReason } from './reasons/preset-reason.ts';
import { stopAsking, tick } from './reasons/request-changes.ts';

/** The moderators' decisions, by the buttons of a card. */
export const review = new Composer<HesabatContext>();

review.callbackQuery(/^card:/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'card');
  if (!button) return;
  const entry = await findTappedEntry(ctx, readId(button.entry));
  if (entry === 'stranger') return toast(ctx, ctx.t('toast-stranger'));
  const version = readNumber(button.version);
  if (entry === null || version === null) return toast(ctx, ctx.t('toast-changed'));
  const action = cardActions.find((known) => known === button.action);
  // Of a version that did more, or made up.
  if (!action) return toast(ctx);
  const { value } = button;
  const at = { entry, version };
  switch (action) {
    case 'approve':
    case 'undo':
      return decide(ctx, { action, ...at });
    case 'reject':
    case 'return':
    case 'block':
      return askForReason(ctx, action, at);
    case 'reject-for':
    case 'return-for':
    case 'block-for': {
      const kind = questionKinds.find((known) => action === `${known}-for`);
      const ready = kind && readyReasonsFor[kind].find((reason) => reason === value);
      return ready ? takeReadyReason(ctx, kind, at, { ready }) : toast(ctx);
    }
    case 'mark':
    case 'unmark':
      return tick(ctx, at, { answer: value, isMarked: action === 'mark' });
    case 'stop':
      return stopAsking(ctx, entry.id);
    case 'photos':
      return orderAlbum(ctx, entry);
    case 'compare':
    case 'duplicate':
    case 'no-duplicate': {
      const pair = await findPair(ctx, [readId(button.entry), readId(value)]);
      if (!pair) return toast(ctx, ctx.t('toast-changed'));
      if (action === 'compare') return orderComparison(ctx, pair);
      if (action === 'duplicate') return rejectDuplicate(ctx, 'reject', pair, version);
      return denyDuplicate(ctx, pair, version);
    }
    default:
      return action satisfies never;
  }
});

/** Who decided has to hear of it: where Telegram failed, the tap is handled once more, which changes nothing. */
async function toast(ctx: HesabatContext, text?: string): Promise<void> {
  await nullIfRejected(ctx.answerCallbackQuery(text));
}
