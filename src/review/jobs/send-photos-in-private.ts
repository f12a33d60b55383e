import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { findEntry } from '#db/queries/entries/entries.ts';
import { listStoredPhotos } from '#db/queries/entries/photos.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { arePhotosInPrivate, notePhotosInPrivate } from '#db/queries/review/photos-in-private.ts';
import { textsIn } from '#locales/texts.ts';
import type { Messaging } from '#src/deps.ts';
import { isForModerators } from '#src/domain/entries/transitions.ts';
import { ignoreUnreachable } from '#src/telegram/failures/rejections.ts';
import { sendPhotos } from './send-album.ts';

/** Sends the photos of an entry to a moderator in private, unless they are there already. */
export async function sendPhotosInPrivate(
  deps: Messaging,
  { personId, entryId }: JobPayloads['send-photos-in-private'],
): Promise<void> {
  const [entry, person] = await Promise.all([findEntry(deps.db, entryId), findPerson(deps.db, personId)]);
  if (!entry || !person || !isForModerators(entry)) return;
  const photos = await listStoredPhotos(deps.db, entryId);
  if (photos.length === 0 || (await arePhotosInPrivate(deps.db, { personId, entryId }))) return;
  const caption = textsIn(person.locale)('photos-private-heading', { number: String(entry.number) });
  await ignoreUnreachable(sendPhotos(deps, { entryId, chatId: personId, caption }, photos));
  await notePhotosInPrivate(deps.db, { personId, entryId });
}
