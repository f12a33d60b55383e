import { enqueueAlbum } from '#db/queries/entries/album-requests.ts';
import type { Entry } from '#db/queries/entries/entries.ts';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';

/** Enqueues the job that sends the photos of an entry below the message whose button was tapped. */
export async function orderAlbum(
  ctx: HesabatContext,
  entry: Pick<Entry, 'id' | 'number' | 'status'>,
): Promise<void> {
  const { deps, t } = ctx;
  const tapped = ctx.callbackQuery?.message;
  // Photos of a withdrawn entry are shown to nobody, not even while they are being erased.
  const photos = isForModerators(entry) ? await listStoredPhotos(deps.db, entry.id) : [];
  if (tapped && photos.length > 0) {
    await enqueueAlbum(deps.db, {
      entryId: entry.id,
      ...placeOf(tapped),
      cardMessageId: tapped.message_id,
    });
  }
  await answerTap(ctx, photos.length === 0 ? t('toast-no-photos') : undefined);
}
