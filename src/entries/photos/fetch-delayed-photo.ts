import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import {
  type DelayedPhoto,
  dropDelayedPhoto,
  findDelayedPhoto,
  keepDelayedPhoto,
} from '#db/queries/entries/delayed-photos.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { findPerson } from '#db/queries/people/people.ts';
import type { Texts } from '#locales/texts.ts';
import type { Downloading, Drawing, Logging, Messaging, Watching } from '#src/deps.ts';
import { mostPhotos } from '#src/domain/entries/answers/photo.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { type FetchedPhoto, fetchPhoto } from './fetch-photo.ts';
import { findSamePhoto } from './find-same-photo.ts';
import { sayRefusal } from './say-refusal.ts';
import { tellOfPhoto } from './tell-of-photo.ts';

const minute = 60;
const hour = 60 * minute;

/** Seconds until the next attempt, after each one that was in vain: a day in all. Then the photo is lost. */
const pauses = [
  ...[1, 2, 5, 10, 20, 30].map((minutes) => minutes * minute),
  ...[1, 2, 4, 8, 8].map((hours) => hours * hour),
];

/**
 * Asks again for a photo that Telegram did not hand out when it came. If it comes while its entry is a draft, it is added
 * to it. If the entry was submitted before, or the photo never comes, its sender is told.
 */
export async function fetchDelayedPhoto(
  deps: Messaging & Drawing & Downloading & Watching & Logging,
  { delayedId, tries = 0 }: JobPayloads['fetch-delayed-photo'],
  ending: AbortSignal,
): Promise<void> {
  const photo = await findDelayedPhoto(deps.db, delayedId);
  // It came, or its entry was deleted.
  if (!photo) return;
  const { status, number } = await getEntry(deps.db, photo.entryId);
  if (status !== 'draft' && status !== 'cancelled') {
    return end(deps, photo, 'missed', (t) => t('photo-missed', { number: String(number) }));
  }
  const fetched = await fetchPhoto(deps, photo.fileId, ending);
  switch (fetched.kind) {
    case 'clean':
      return keep(deps, photo, fetched);
    case 'refused':
    case 'too-big':
      return end(deps, photo, 'not taken later', sayRefusal(fetched));
    case 'unavailable': {
      const seconds = pauses[tries];
      if (seconds !== undefined) throw new RescheduleError(seconds, { delayedId, tries: tries + 1 });
      deps.logger.warn(
        { entryId: photo.entryId, why: fetched.why },
        'a photo was never handed out and is lost',
      );
      return end(deps, photo, 'lost', (t) => t('photo-lost'));
    }
  }
}

async function keep(
  deps: Messaging & Drawing,
  photo: DelayedPhoto,
  fetched: Extract<FetchedPhoto, { kind: 'clean' }>,
): Promise<void> {
  const same = await findSamePhoto(deps, { entryId: photo.entryId }, fetched);
  if (same && same.fileUniqueId !== photo.fileUniqueId) {
    return end(deps, photo, 'same', (t) => t('photo-same'));
  }
  const outcome = await keepDelayedPhoto(deps.db, photo, fetched, mostPhotos);
  if (outcome === 'kept') return;
  // The entry was submitted or deleted at this moment: the next attempt finds that out.
  if (outcome === 'late') throw new RescheduleError(0);
  // The same photo was sent a second time, and is there.
  if (outcome === 'known') return dropDelayedPhoto(deps.db, photo.id);
  await end(deps, photo, 'not taken later', (t) => t('photo-full', { most: mostPhotos }));
}

/** Tells the sender what became of the photo, and forgets it. */
async function end(
  deps: Messaging,
  photo: DelayedPhoto,
  what: 'missed' | 'lost' | 'not taken later' | 'same',
  say: (t: Texts) => string,
): Promise<void> {
  const person = await findPerson(deps.db, photo.personId);
  const { prompt } = await getEntry(deps.db, photo.entryId);
  await tellOfPhoto(deps, { person, prompt }, photo, what, say);
  await dropDelayedPhoto(deps.db, photo.id);
}
