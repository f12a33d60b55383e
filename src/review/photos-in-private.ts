import { enqueueAlbum } from '#db/queries/entries/album-requests.ts';
import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { orderAlbum } from '#src/entries/photos/order-album.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/** Shows the photos of an entry below its card; where the bot may send none, in private. */
export async function showPhotos(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const chats = ctx.chat ? await listModeratorsChatsOf(ctx.deps.db, ctx.chat.id) : [];
  const isPossibleHere = !chats.some(({ hasNoPhotos }) => hasNoPhotos);
  await (isPossibleHere ? orderAlbum : sendPhotosInPrivate)(ctx, entry);
}

/**
 * Sends the photos of an entry to the moderator who taps, in private. Whoever never started the bot is told how: a bot
 * cannot write to people first.
 */
export async function sendPhotosInPrivate(ctx: HesabatContext, entry: DecisionState): Promise<void> {
  const { deps, person, t } = ctx;
  const photos = isForModerators(entry) ? await listStoredPhotos(deps.db, entry.id) : [];
  if (photos.length === 0) return answerTap(ctx, t('toast-no-photos'));
  const heading = t('photos-private-heading', { number: String(entry.number) });
  const sent = await nullIfRejected(ctx.api.sendMessage(person.id, heading, { protect_content: true }));
  if (!sent) {
    await nullIfRejected(ctx.answerCallbackQuery({ text: t('toast-start-first'), show_alert: true }));
    return;
  }
  const place = { chatId: person.id, threadId: null };
  await noteEntryMessages(deps.db, {
    entryIds: [entry.id],
    chatId: person.id,
    messageIds: [sent.message_id],
  });
  await enqueueAlbum(deps.db, { entryId: entry.id, ...place, cardMessageId: sent.message_id });
  await answerTap(ctx, t('toast-photos-private'));
}
