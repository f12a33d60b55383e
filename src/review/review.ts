import { onTaps } from '#src/telegram/buttons/answer-taps.ts';
import { cardButtons } from '#src/telegram/buttons/card.ts';
import { decide } from './decide.ts';
import { orderComparison } from './duplicates/compare-entries.ts';
import { denyDuplicate, rejectDuplicate, rejectOnCard } from './duplicates/decide-duplicate.ts';
import { withPair } from './duplicates/with-pair.ts';
import { orderPhotosInPrivate, showPhotos } from './photos-in-private.ts';
import { askForReason } from './reasons/ask-for-reason.ts';
import { takeReadyReason } from './reasons/preset-reason.ts';
import { stopAsking, tick } from './reasons/request-changes.ts';

/** What the buttons of a card do: the decisions of moderators. */
export const reviewTaps = onTaps(cardButtons, {
  approve: (ctx, at) => decide(ctx, { action: 'approve', ...at }),
  undo: (ctx, at) => decide(ctx, { action: 'undo', ...at }),
  reject: (ctx, at) => askForReason(ctx, 'reject', at),
  return: (ctx, at) => askForReason(ctx, 'return', at),
  block: (ctx, at) => askForReason(ctx, 'block', at),
  'reject-for': (ctx, { reason, ...at }) => takeReadyReason(ctx, 'reject', at, { ready: reason }),
  'return-for': (ctx, { reason, ...at }) => takeReadyReason(ctx, 'return', at, { ready: reason }),
  'block-for': (ctx, { reason, ...at }) => takeReadyReason(ctx, 'block', at, { ready: reason }),
  mark: (ctx, { answer, ...at }) => tick(ctx, at, { answer, isMarked: true }),
  unmark: (ctx, { answer, ...at }) => tick(ctx, at, { answer, isMarked: false }),
  stop: (ctx, { entry }) => stopAsking(ctx, entry.id),
  photos: (ctx, { entry }) => showPhotos(ctx, entry),
  'photos-private': (ctx, { entry }) => orderPhotosInPrivate(ctx, entry),
  compare: (ctx, tapped) => withPair(ctx, tapped, (pair) => orderComparison(ctx, pair)),
  'reject-as': (ctx, tapped) => withPair(ctx, tapped, (pair) => rejectOnCard(ctx, pair, tapped.version)),
  duplicate: (ctx, tapped) =>
    withPair(ctx, tapped, (pair) => rejectDuplicate(ctx, 'reject', pair, tapped.version)),
  'no-duplicate': (ctx, tapped) => withPair(ctx, tapped, (pair) => denyDuplicate(ctx, pair, tapped.version)),
});
