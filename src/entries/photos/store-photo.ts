import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { delayPhoto } from '#db/queries/entries/delayed-photos.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { dropRepeatedPhoto, findPhoto, type Photo, settlePhoto } from '#db/queries/entries/photos.ts';
import type { Downloading, Drawing, Logging, Messaging, Watching } from '#src/deps.ts';
import { photos } from '#src/health/metrics.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { fetchPhoto } from './fetch-photo.ts';
import { findSamePhoto } from './find-same-photo.ts';
import { sayRefusal } from './say-refusal.ts';
import { tellOfPhoto } from './tell-of-photo.ts';

/** Seconds until a photo that Telegram does not hand out is asked for again, while its draft waits for it. */
const quickPauses = [2, 5];

/** Seconds until it is asked for again once the draft does not wait for it any more. */
const firstSlowPause = 30;

/**
 * Fetches a photo from Telegram and stores a clean copy of it. The original is never stored. If the photo cannot be
 * taken, its sender is told why, and its row is removed. If Telegram does not hand it out for some seconds, the sender is
 * told that they can go on, and it is asked for on and on, see `fetchDelayedPhoto`.
 */
export async function storePhoto(
  deps: Messaging & Drawing & Downloading & Watching & Logging,
  payload: JobPayloads['store-photo'],
  ending: AbortSignal,
): Promise<void> {
  const { photoId, tries = 0, saidToBe = null } = payload;
  const photo = await findPhoto(deps.db, photoId);
  // It was removed meanwhile, or an earlier attempt stored it.
  if (!photo || photo.status === 'stored') return;
  const fetched = await fetchPhoto(deps, photo.fileId, ending);
  photos.inc({ outcome: fetched.kind });
  if (fetched.kind === 'clean') {
    if (await findSamePhoto(deps, photo, fetched)) {
      await tellOfSame(deps, photo);
      await settlePhoto(deps.db, photo, null);
      return;
    }
    const kept = await settlePhoto(deps.db, photo, fetched);
    // Photos of an album are stored side by side: each of two that are the same may just have missed the other.
    const same = kept ? await findSamePhoto(deps, photo, fetched) : null;
    if (same) {
      const later = same.id > photo.id ? same : photo;
      if (await dropRepeatedPhoto(deps.db, later)) await tellOfSame(deps, later);
    }
    return;
  }
  if (fetched.kind === 'unavailable') {
    const seconds = quickPauses[tries];
    if (seconds !== undefined) throw new RescheduleError(seconds, { ...payload, tries: tries + 1 });
    deps.logger.warn({ photoId, why: fetched.why }, 'a photo is not handed out and will be asked for again');
  }
  const entry = await getEntry(deps.db, photo.entryId);
  if (fetched.kind === 'unavailable' && entry.person) {
    await tellOfPhoto(deps, entry, photo, 'delayed', (t) => t('photo-delayed'));
    await delayPhoto(deps.db, photo, { personId: entry.person.id, seconds: firstSlowPause });
    return;
  }
  if (fetched.kind !== 'unavailable') {
    await tellOfPhoto(deps, entry, photo, 'not taken', sayRefusal(fetched, saidToBe));
  }
  await settlePhoto(deps.db, photo, null);
}

/** Tells the sender that a photo is in the entry already, in whatever size. */
async function tellOfSame(deps: Messaging, photo: Photo): Promise<void> {
  await tellOfPhoto(deps, await getEntry(deps.db, photo.entryId), photo, 'same', (t) => t('photo-same'));
}
