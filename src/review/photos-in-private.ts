import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { arePhotosInPrivate, enqueuePhotosInPrivate } from '#db/queries/review/photos-in-private.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { orderAlbum } from '#src/entries/photos/order-album.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/** Shows the photos of an entry below its card; where the bot may send none, in private. */
export async function showPhotos(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const chats = ctx.chat ? await listModeratorsChatsOf(ctx.deps.db, ctx.chat.id) : [];
  const isPossibleHere = !chats.some(({ hasNoPhotos }) => hasNoPhotos);
  await (isPossibleHere ? orderAlbum : orderPhotosInPrivate)(ctx, entry);
}

/**
 * Has the photos of an entry sent to the moderator who taps, in private: once, however often they tap. Whoever never
 * started the bot is told how: a bot cannot write to people first.
 */
export async function orderPhotosInPrivate(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const { deps, person, t } = ctx;
  const photos = isForModerators(entry) ? await listStoredPhotos(deps.db, entry.id) : [];
  if (photos.length === 0) return answerTap(ctx, t('toast-no-photos'));
  const shown = { personId: person.id, entryId: entry.id };
  if (await arePhotosInPrivate(deps.db, shown)) return answerTap(ctx, t('toast-photos-there'));
  // The job comes too late to say it on the tap: this shows whether the bot can write to them.
  if (!(await nullIfRejected(ctx.api.sendChatAction(person.id, 'upload_photo')))) {
    await nullIfRejected(ctx.answerCallbackQuery({ text: t('toast-start-first'), show_alert: true }));
    return;
  }
  await enqueuePhotosInPrivate(deps.db, shown);
  await answerTap(ctx, t('toast-photos-private'));
}
