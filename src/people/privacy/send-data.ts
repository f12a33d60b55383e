import { makeZip } from 'client-zip';
import { InputFile } from 'grammy';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import type { JobPayloads } from '#db/queries/delivery/jobs.ts';
import { readPhoto } from '#db/queries/entries/photos.ts';
import { enqueueNextPart } from '#db/queries/people/data-requests.ts';
import { findPerson } from '#db/queries/people/people.ts';
import { listPersonalPhotos, type PersonalPhoto } from '#db/queries/people/personal-photos.ts';
import { type Texts, textsIn } from '#locales/texts.ts';
import type { Clock, Database, Uploading } from '#src/deps.ts';
import { dayAt } from '#src/domain/dates/day.ts';
import { formatMomentWithZone } from '#src/domain/dates/format-moment.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { isUnreachable } from '#src/telegram/failures/rejections.ts';
import { collectPersonalData } from './collect-personal-data.ts';
import { planDataPart } from './plan-data-part.ts';

type File = { name: string; input: string | Buffer };

/**
 * Sends a person one part of all that is stored about them, and enqueues the next one, so that a failure repeats
 * one part and not all. Photos are read while they are uploaded, one after the other, so that memory does not limit
 * their number. Ends without an error if the person blocked the bot or was forgotten meanwhile.
 */
export async function sendData(
  deps: Uploading & Clock & Database,
  payload: JobPayloads['send-data'],
): Promise<void> {
  const { personId, part, afterPhoto } = payload;
  const person = await findPerson(deps.db, personId);
  if (!person) return;
  const t = textsIn(person.locale);
  const photos = await listPersonalPhotos(deps.db, personId);
  const plan = planDataPart(photos, afterPhoto);
  // The photos of this part were deleted meanwhile.
  if (part > 1 && plan.photos.length === 0) return;
  const texts = part === 1 ? await describePerson(deps, personId, photos, t) : [];
  const isOnly = part === 1 && plan.isLast;
  const now = deps.now();
  const timeZone = timeZoneOf(await getCurrentCampaign(deps.db), deps);
  const fileName = `hesabat-my-data-${dayAt(now, timeZone)}${isOnly ? '' : `-${part}`}.zip`;
  try {
    await deps.uploads.sendDocument(
      personId,
      new InputFile(() => makeZip(listFiles(deps, texts, plan.photos)), fileName),
      {
        caption: t('mydata-file', { moment: formatMomentWithZone(now, { locale: person.locale, timeZone }) }),
      },
    );
  } catch (error) {
    if (isUnreachable(error)) return;
    throw error;
  }
  const last = plan.photos.at(-1);
  if (!plan.isLast && last) await enqueueNextPart(deps.db, personId, { part: part + 1, afterPhoto: last.id });
}

async function describePerson(
  deps: Database,
  personId: number,
  photos: readonly PersonalPhoto[],
  t: Texts,
): Promise<File[]> {
  const data = await collectPersonalData(deps.db, personId, photos);
  return [
    { name: 'README.txt', input: `${t('mydata-readme')}\n` },
    { name: 'data.json', input: `${JSON.stringify(data, null, 2)}\n` },
  ];
}

async function* listFiles(
  { db }: Database,
  texts: readonly File[],
  photos: readonly PersonalPhoto[],
): AsyncGenerator<File> {
  yield* texts;
  for (const { name, file } of photos) {
    const bytes = await readPhoto(db, file);
    // The photo may have been deleted since the list was made.
    if (bytes) yield { name: `photos/${name}.jpg`, input: bytes };
  }
}
