import { InputFile, InputMediaBuilder } from 'grammy';
import { listStoredPhotos, setSentFileId } from '#db/queries/photos.ts';
import { bestEffort } from './best-effort.ts';
import type { HesabatContext } from './context.ts';
import { photoKey } from './views/picture.ts';

/** Sends the photos of an entry below its card: our clean copies, not to be forwarded. */
export async function sendAlbum(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, t } = ctx;
  const chatId = ctx.chat?.id;
  const cardMessageId = ctx.callbackQuery?.message?.message_id;
  if (chatId === undefined || cardMessageId === undefined) return;
  const photos = await listStoredPhotos(deps.db, entryId);
  const files = await Promise.all(
    photos.map(async (photo) => {
      if (photo.sentFileId) return { photo, media: photo.sentFileId };
      const bytes = await deps.photos.read(photoKey(photo));
      return bytes ? { photo, media: new InputFile(bytes, `${photo.id}.jpg`) } : null;
    }),
  );
  const found = files.filter((file) => file !== null);
  await bestEffort(ctx.answerCallbackQuery(found.length === 0 ? t('toast-no-photos') : undefined));
  const [first] = found;
  if (!first) return;
  const options = {
    protect_content: true,
    reply_parameters: { message_id: cardMessageId, allow_sending_without_reply: true },
  };
  // An album has at least two.
  const sent =
    found.length === 1
      ? [await ctx.api.sendPhoto(chatId, first.media, options)]
      : await ctx.api.sendMediaGroup(
          chatId,
          found.map((file) => InputMediaBuilder.photo(file.media)),
          options,
        );
  await Promise.all(
    found.map(async ({ photo }, index) => {
      const message = sent[index];
      const fileId = message && 'photo' in message ? message.photo?.at(-1)?.file_id : undefined;
      if (fileId && !photo.sentFileId) await setSentFileId(deps.db, photo.id, fileId);
    }),
  );
}
