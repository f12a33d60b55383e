import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { findPhoto, type Photo, settlePhoto } from '#db/queries/entries/photos.ts';
import type { Downloading, Drawing, Messaging } from '#src/deps.ts';
import type { CleanedPicture } from '#src/pictures/open-pictures.ts';
import { downloadFile } from '#src/telegram/download-file.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { dropFiles } from './drop-files.ts';
import { tellOfPhoto } from './tell-of-photo.ts';

type Refusal = Extract<CleanedPicture, { kind: 'refused' }>['why'];

/**
 * Fetches a photo from Telegram and stores a clean copy of it. The original is never stored. If the photo cannot be
 * taken, its sender is told why, and its row is removed.
 */
export async function storePhoto(
  deps: Messaging & Drawing & Downloading,
  { photoId, file }: JobPayloads['store-photo'],
  ending: AbortSignal,
): Promise<void> {
  const photo = await findPhoto(deps.db, photoId);
  // The photo was removed meanwhile. An earlier attempt of this job may have stored its file after that.
  if (!photo) return dropFiles(deps, { files: [file] });
  if (photo.status === 'stored') return;
  const original = await fetchOriginal(deps, photo, ending);
  const cleaned = original && (await deps.pictures.cleanPhoto(original));
  if (cleaned?.kind === 'clean') {
    const { width, height, picture, perceptualHash } = cleaned;
    await deps.photos.write(photo.file, picture);
    const copy = { width, height, bytes: picture.length, perceptualHash };
    const kept = await settlePhoto(deps.db, photo, copy);
    if (!kept) await deps.photos.delete(photo.file);
    return;
  }
  await tell(deps, photo, refusalTexts[cleaned?.why ?? 'broken']);
  await settlePhoto(deps.db, photo, null);
}

const refusalTexts = {
  'unsupported-format': 'photo-document',
  'not-an-image': 'photo-broken',
  broken: 'photo-broken',
  killed: 'photo-broken',
  'too-many-pixels': 'photo-too-large',
  'too-many-scans': 'photo-too-large',
  'too-many-frames': 'photo-too-large',
} as const satisfies Record<Refusal, string>;

/**
 * Downloads the original; null if Telegram no longer has it.
 * @throws RescheduleError if the bot ends meanwhile, because a download can take minutes on a slow connection
 */
async function fetchOriginal(
  deps: Downloading,
  { fileId }: Photo,
  ending: AbortSignal,
): Promise<Buffer | null> {
  try {
    return await downloadFile(deps, fileId, ending);
  } catch (error) {
    if (ending.aborted) throw new RescheduleError(0);
    throw error;
  }
}

async function tell(deps: Messaging, photo: Photo, key: (typeof refusalTexts)[Refusal]): Promise<void> {
  const { person, prompt } = await getEntry(deps.db, photo.entryId);
  if (!person) return;
  const to = { personId: person.id, locale: person.locale, threadId: prompt?.thread };
  await tellOfPhoto(deps, to, photo, (t) => t(key));
}
