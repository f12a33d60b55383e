import { setTimeout as sleep } from 'node:timers/promises';
import { withdrawEntry } from '#db/queries/entries/withdrawals.ts';
import type { Figure } from '#tests/bench/figure.ts';
import type { Bench, Part } from '#tests/bench/part.ts';
import { CardWatch } from '#tests/bench/stand/card-watch.ts';
import { driveInStep, driveToTheEnd } from '#tests/bench/stand/drive.ts';
import { openStand, type Stand } from '#tests/bench/stand/open-stand.ts';
import { gatherOrganizers, type Organizer } from '#tests/bench/stand/organizer.ts';
import { openAlbum } from '#tests/bench/stand/phone-photos.ts';
import { reporting } from '#tests/bench/stand/walks.ts';
import { buildManyScans } from '#tests/support/database/many-scans.ts';

/** From /new to the question for photos, and on to the preview. */
const stepsToPhotos = 7;
const stepsToPreview = stepsToPhotos + 2;

/** What others notice of pictures that are slow to decode. */
export const strangers: Part = {
  title: 'Ten pictures of a stranger that take long to decode: what others notice',
  notes: [
    'progressive JPEGs of 50 million grey pixels: 5,000 scans in 500 kB, which is refused, and 100, which is taken',
    'card: from Submit to the card of an entry with a photo; erased: from withdrawing until the photo is gone',
    'end: from SIGTERM to the end of the process',
  ],
  async measure(bench) {
    const size = bench.quick ? { width: 800, height: 600 } : { width: 8192, height: 6144 };
    return [
      ...(await measureAround(bench, 'nothing', [])),
      ...(await measureAround(bench, '5,000 scans', picturesOf(size, 5_000))),
      ...(await measureAround(bench, '100 scans', picturesOf(size, 100))),
    ];
  },
};

function picturesOf(size: { width: number; height: number }, scans: number): Buffer[] {
  return new Array<Buffer>(10).fill(buildManyScans({ ...size, scans }));
}

async function measureAround(bench: Bench, name: string, pictures: readonly Buffer[]): Promise<Figure[]> {
  const album = await openAlbum(3);
  const stand = await openStand(bench, 'hesabat');
  const cards = new CardWatch(stand);
  const [first, second, stranger] = gatherOrganizers(stand, 3, () => reporting(1, 1, album));
  if (!first || !second || !stranger) throw new Error('nobody came');
  await driveToTheEnd([first]);
  await cards.untilCount(1);
  await driveInStep([second], stepsToPreview);
  await driveInStep([stranger], stepsToPhotos);

  await Promise.all(pictures.map((bytes, i) => send(stranger, bytes, i)));
  // By then whatever can be taken up at the same time is being decoded.
  await sleep(1_000);
  const from = performance.now();
  const erased = eraseFirst(stand, first.person.id);
  await second.next();
  const toCard = (await cards.untilCount(2)) - from;
  const toErased = (await erased) - from;
  const asked = performance.now();
  await stand.close();
  return [
    { name: `${name}: card`, value: toCard, unit: 'ms' },
    { name: `${name}: erased`, value: toErased, unit: 'ms' },
    { name: `${name}: end`, value: performance.now() - asked, unit: 'ms' },
  ];
}

function send({ person, chat }: Organizer, bytes: Buffer, index: number): Promise<unknown> {
  return person.sendDocument(chat, bytes, { fileName: `${index}.jpg`, mimeType: 'image/jpeg' });
}

/** Withdraws the first entry as its organizer does; tells when its photo was gone. */
async function eraseFirst({ connection: { db, sql } }: Stand, personId: number): Promise<number> {
  const [photo] = await sql<Array<{ entry_id: number }>>`
    select entry_id from entry_photos where status = 'stored' order by id limit 1`;
  if (!photo) throw new Error('no photo to erase');
  await withdrawEntry(db, { entryId: photo.entry_id, personId });
  return performance.now();
}
