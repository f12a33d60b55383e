import { oweAlbum } from '#db/queries/albums.ts';
import { findEntry } from '#db/queries/entries.ts';
import { listStoredPhotos } from '#db/queries/photos.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/** Has the photos of an entry sent below the message whose button was tapped. */
export async function orderAlbum(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, t } = ctx;
  const tapped = ctx.callbackQuery?.message;
  const entry = await findEntry(deps.db, entryId);
  // A tampered phone can name any entry: drafts are nobody's business but their owner's.
  const isShown = entry !== null && entry.number !== null && entry.status !== 'withdrawn';
  const photos = isShown ? await listStoredPhotos(deps.db, entryId) : [];
  if (tapped && photos.length > 0) {
    await oweAlbum(deps.db, { entryId, chatId: tapped.chat.id, cardMessageId: tapped.message_id });
  }
  await answerTap(ctx, photos.length === 0 ? t('toast-no-photos') : undefined);
}
