import { InputFile, InputMediaBuilder } from 'grammy';
import { noteEntryMessages } from '#db/queries/entry-messages.ts';
import { listStoredPhotos, setSentFileId } from '#db/queries/photos.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/** Sends the photos of an entry below its card: our clean copies, not to be forwarded. */
export async function sendAlbum(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, t } = ctx;
  const photos = await listStoredPhotos(deps.db, entryId);
  await answerTap(ctx, photos.length === 0 ? t('toast-no-photos') : undefined);
  const known = photos.flatMap(({ sentFileId }) => sentFileId ?? []);
  // What was sent before need not be uploaded, unless Telegram's names died with an earlier token of the bot.
  if (known.length === photos.length && (await unlessRefused(sendBelowCard(ctx, entryId, known)))) return;
  const uploads = await Promise.all(
    photos.map(async (photo) => {
      const bytes = await deps.photos.read(photo.file);
      return bytes ? { photo, media: new InputFile(bytes, `${photo.id}.jpg`) } : null;
    }),
  );
  const found = uploads.filter((upload) => upload !== null);
  const fileIds = await sendBelowCard(
    ctx,
    entryId,
    found.map((upload) => upload.media),
  );
  await Promise.all(
    found.map(async ({ photo }, index) => {
      const fileId = fileIds[index];
      if (fileId) await setSentFileId(deps.db, photo.id, fileId);
    }),
  );
}

/** @returns Telegram's names for the photos, by which they can be sent again */
async function sendBelowCard(
  ctx: HesabatContext,
  entryId: number,
  photos: ReadonlyArray<InputFile | string>,
): Promise<Array<string | undefined>> {
  const card = ctx.callbackQuery?.message;
  const [first] = photos;
  if (!card || !first) return [];
  const options = {
    protect_content: true,
    reply_parameters: { message_id: card.message_id, allow_sending_without_reply: true },
  };
  // An album has at least two.
  const sent =
    photos.length === 1
      ? [await ctx.api.sendPhoto(card.chat.id, first, options)]
      : await ctx.api.sendMediaGroup(
          card.chat.id,
          photos.map((photo) => InputMediaBuilder.photo(photo)),
          options,
        );
  await noteEntryMessages(ctx.deps.db, {
    entryId,
    chatId: card.chat.id,
    messageIds: sent.map((message) => message.message_id),
  });
  return sent.map((message) => ('photo' in message ? message.photo?.at(-1)?.file_id : undefined));
}
