import { Composer } from 'grammy';
import { unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton, readId } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { questionKinds, readyReasonsFor } from '#src/domain/entries/history.ts';
import { askForReason } from '../ask-for-reason.ts';
import { orderComparison } from '../compare-entries.ts';
import { decide } from '../decide.ts';
import { denyDuplicate, rejectDuplicate } from '../decide-duplicate.ts';
import { isModerator } from '../moderators.ts';
import { orderAlbum } from '../order-album.ts';
import { takeReadyReason } from '../ready-reason.ts';
import { stopAsking, tick } from '../request-changes.ts';

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
      return stopAsking(ctx, entryId);
    case 'photos':
      return orderAlbum(ctx, entryId);
    case 'compare':
      return orderComparison(ctx, entryId, readId(value) ?? 0);
    case 'duplicate':
      return rejectDuplicate(ctx, 'reject', at, readId(value) ?? 0);
    case 'no-duplicate':
      return denyDuplicate(ctx, at, readId(value) ?? 0);
    default:
      return toast(ctx);
  }
});

/** Who decided has to hear of it: where Telegram failed, the tap is handled once more, which changes nothing. */
async function toast(ctx: HesabatContext, text?: string): Promise<void> {
  await unlessRefused(ctx.answerCallbackQuery(text));
}
