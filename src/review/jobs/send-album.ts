import { InputFile, InputMediaBuilder } from 'grammy';
import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import { listStoredPhotos, type Photo, readPhotos, setSentFileId } from '#db/queries/entries/photos.ts';
import { listModeratorsChatsOf } from '#db/queries/review/chats/moderator-chats.ts';
import { noteEntryMessages } from '#db/queries/review/entry-messages.ts';
import { textsIn } from '#locales/texts.ts';
import type { GroupMessaging, Messaging } from '#src/deps.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { isSamePlace } from '#src/domain/review/place.ts';
import { closureOf, isPhotoForbidden } from '#src/telegram/failures/chat-refusals.ts';
import {
  ignoreFailure,
  isRejection,
  isUnreachable,
  nullIfRejected,
} from '#src/telegram/failures/rejections.ts';
import { sendAtPace } from '#src/telegram/groups/rate-limit.ts';
import { inThread } from '#src/telegram/groups/thread.ts';

type Place = JobPayloads['send-album'];

/** Where photos are sent: below a card or another message, or with a line that says of which entry they are. */
type Target = Omit<Place, 'cardMessageId'> & ({ cardMessageId: number } | { caption: string });

/** Sends the photos of an entry below its card: our clean copies, which cannot be forwarded. */
export async function sendAlbum(
  deps: Messaging & Pick<GroupMessaging, 'groupPace' | 'defaultLocale'>,
  place: Place,
): Promise<void> {
  const entry = await findEntry(deps.db, place.entryId);
  const photos = entry && isForModerators(entry) ? await listStoredPhotos(deps.db, place.entryId) : [];
  if (photos.length === 0) return;
  // The group has no moderators' chat any more.
  if (place.chatId < 0 && (await listModeratorsChatsOf(deps.db, place.chatId)).length === 0) return;
  const send = () => sendPhotos(deps, place, photos).catch((error) => sayForbidden(deps, place, error));
  // Each photo of an album counts as a message. A private chat has no pace.
  if (place.chatId < 0) await sendAtPace(deps, { threadId: null, ...place }, photos.length, send);
  else await send();
}

/** Says in a group in which the bot may send no photos that they come in private: the button does that from now on. */
async function sayForbidden(
  { api, db, defaultLocale }: Messaging & Pick<GroupMessaging, 'defaultLocale'>,
  { chatId, threadId = null, cardMessageId }: Place,
  error: unknown,
): Promise<void> {
  if (!isPhotoForbidden(error)) throw error;
  const chats = await listModeratorsChatsOf(db, chatId);
  const chat = chats.find((one) => isSamePlace(one, { chatId, threadId })) ?? chats[0];
  await api.sendMessage(chatId, textsIn(chat?.locale ?? defaultLocale)('card-no-pictures'), {
    ...inThread({ threadId }),
    reply_parameters: { message_id: cardMessageId, allow_sending_without_reply: true },
  });
}

/** Sends the photos of an entry, each protected, and notes the messages. */
export async function sendPhotos(deps: Messaging, place: Target, photos: readonly Photo[]): Promise<void> {
  const known = photos.flatMap(({ sentFileId }) => sentFileId ?? []);
  // Photos that were sent before need no upload, unless their ids are of an earlier bot: another token has other ids.
  if (known.length === photos.length && (await nullIfRejected(sendBelowCard(deps, place, photos, known))))
    return;
  const copies = await readPhotos(
    deps.db,
    photos.map(({ file }) => file),
  );
  const found = photos.flatMap((photo): Upload | [] => {
    const bytes = copies.get(photo.file);
    return bytes ? { photo, media: new InputFile(bytes, `${photo.id}.jpg`) } : [];
  });
  const fileIds = await sendUploads(deps, place, found);
  await Promise.all(
    found.map(async ({ photo }, index) => {
      const fileId = fileIds[index];
      if (fileId) await setSentFileId(deps.db, photo.id, fileId);
    }),
  );
}

interface Upload {
  photo: Photo;
  media: InputFile;
}

/**
 * Sends the photos as an album. Telegram refuses all of an album for a single photo: then each is sent alone, and one that
 * is no photo to Telegram as a file.
 */
async function sendUploads(
  deps: Messaging,
  place: Target,
  uploads: readonly Upload[],
): Promise<Array<string | undefined>> {
  const send = (some: readonly Upload[], kind: 'photo' | 'document' = 'photo') =>
    sendBelowCard(
      deps,
      place,
      some.map(({ photo }) => photo),
      some.map(({ media }) => media),
      kind,
    );
  const sent = await unlessRefused(send(uploads));
  if (sent) return sent;
  const fileIds: Array<string | undefined> = [];
  for (const upload of uploads) {
    const alone = await unlessRefused(send([upload]));
    fileIds.push(...(alone ?? (await send([upload], 'document'))));
  }
  return fileIds;
}

/** Null where Telegram refuses what is sent, and not the chat or topic that it is sent to, or any photo there. */
async function unlessRefused<T>(call: Promise<T>): Promise<T | null> {
  return call.catch((error) => {
    const isOfChat = isUnreachable(error) || closureOf(error) !== null || isPhotoForbidden(error);
    if (isRejection(error) && !isOfChat) return null;
    throw error;
  });
}

/** @returns Telegram's ids of the photos, by which they can be sent again */
async function sendBelowCard(
  deps: Messaging,
  { entryId, chatId, threadId = null, ...target }: Target,
  photos: readonly Photo[],
  media: ReadonlyArray<InputFile | string>,
  kind: 'photo' | 'document' = 'photo',
): Promise<Array<string | undefined>> {
  const [first] = media;
  if (!first) return [];
  const below =
    'cardMessageId' in target
      ? { reply_parameters: { message_id: target.cardMessageId, allow_sending_without_reply: true } }
      : {};
  const options = { ...inThread({ threadId }), protect_content: true, ...below };
  const line = 'caption' in target ? { caption: target.caption } : {};
  // Telegram requires at least two photos for an album.
  const sent =
    kind === 'document'
      ? [await deps.api.sendDocument(chatId, first, { ...options, ...line })]
      : media.length === 1
        ? [await deps.api.sendPhoto(chatId, first, { ...options, ...line })]
        : await deps.api.sendMediaGroup(
            chatId,
            media.map((photo, index) => InputMediaBuilder.photo(photo, index === 0 ? line : {})),
            options,
          );
  const messageIds = sent.map((message) => message.message_id);
  await noteEntryMessages(deps.db, { entryIds: [entryId], chatId, messageIds });
  // If a correction removed a photo while it was being sent, it could not delete these messages.
  const present = await listStoredPhotos(deps.db, entryId);
  if (!photos.every(({ file }) => present.some((photo) => photo.file === file))) {
    await ignoreFailure(deps.api.deleteMessages(chatId, messageIds));
  }
  return sent.map((message) => ('photo' in message ? message.photo?.at(-1)?.file_id : undefined));
}
