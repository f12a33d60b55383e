import { InputFile, InputMediaBuilder } from 'grammy';
import { findEntry } from '#db/queries/entries.ts';
import { noteEntryMessages } from '#db/queries/entry-messages.ts';
import { listStoredPhotos, type Photo, setSentFileId } from '#db/queries/photos.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { bestEffort, unlessRefused } from '#src/chat/best-effort.ts';
import type { HesabatContext } from '#src/chat/context.ts';

/** Sends the photos of an entry below its card: our clean copies, not to be forwarded. */
export async function sendAlbum(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, t } = ctx;
  const entry = await findEntry(deps.db, entryId);
  // A tampered phone can name any entry: drafts are nobody's business but their owner's.
  const isShown = entry !== null && entry.number !== null && entry.status !== 'withdrawn';
  const photos = isShown ? await listStoredPhotos(deps.db, entryId) : [];
  await answerTap(ctx, photos.length === 0 ? t('toast-no-photos') : undefined);
  const known = photos.flatMap(({ sentFileId }) => sentFileId ?? []);
  // What was sent before need not be uploaded, unless Telegram's names died with an earlier token of the bot.
  if (known.length === photos.length && (await unlessRefused(sendBelowCard(ctx, photos, known)))) return;
  const uploads = await Promise.all(
    photos.map(async (photo) => {
      const bytes = await deps.photos.read(photo.file);
      return bytes ? { photo, media: new InputFile(bytes, `${photo.id}.jpg`) } : null;
    }),
  );
  const found = uploads.filter((upload) => upload !== null);
  const fileIds = await sendBelowCard(
    ctx,
    found.map(({ photo }) => photo),
    found.map(({ media }) => media),
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
  photos: readonly Photo[],
  media: ReadonlyArray<InputFile | string>,
): Promise<Array<string | undefined>> {
  const card = ctx.callbackQuery?.message;
  const [first] = media;
  const entryId = photos[0]?.entryId;
  if (!card || !first || entryId === undefined) return [];
  const options = {
    protect_content: true,
    reply_parameters: { message_id: card.message_id, allow_sending_without_reply: true },
  };
  // An album has at least two.
  const sent =
    media.length === 1
      ? [await ctx.api.sendPhoto(card.chat.id, first, options)]
      : await ctx.api.sendMediaGroup(
          card.chat.id,
          media.map((photo) => InputMediaBuilder.photo(photo)),
          options,
        );
  const messageIds = sent.map((message) => message.message_id);
  await noteEntryMessages(ctx.deps.db, { entryId, chatId: card.chat.id, messageIds });
  // A correction that took a photo off while it was on its way did not see these messages.
  const present = await listStoredPhotos(ctx.deps.db, entryId);
  if (!photos.every(({ file }) => present.some((photo) => photo.file === file))) {
    await bestEffort(ctx.api.deleteMessages(card.chat.id, messageIds));
  }
  return sent.map((message) => ('photo' in message ? message.photo?.at(-1)?.file_id : undefined));
}
