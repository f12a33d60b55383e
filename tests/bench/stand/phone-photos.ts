import { sharp } from '#src/photos/sharp.ts';
import { randomNumbers } from '#tests/support/photos/sample-photos.ts';

/** What Telegram makes of a phone's photo. */
const size = { width: 1280, height: 960 };

/**
 * To draw a thousand photos one by one would take minutes: all are cut out of one large picture of random patches, each
 * one patch further on, and again from that picture mirrored. A patch is as large as a field of the grid by which the
 * bot compares photos, so each cut has other fields next to each other.
 */
const patch = { width: 142, height: 120 };
const cuts = { across: 16, down: 16 };
const patches = { width: cuts.across + 9, height: cuts.down + 8 };

/** How many photos there are of which no two are alike: enough for any part. */
export const mostPhotos = cuts.across * cuts.down * 4;

/** Of the seeds that were tried the best: the two photos that are nearest differ in 13 bits, and in 10 is alike. */
const seed = 28;

/** Photos of one part of the bench, each to be sent once. */
export interface Album {
  take(count: number): Buffer[];
}

/** Kept for the parts that follow. */
const drawn: Buffer[] = [];

/**
 * So many photos as Telegram hands them out, 1280 × 960 pixels and some 200 KB each, no two of them alike: neither is
 * an organizer asked about a duplicate, nor a moderator shown one. To be opened before anything is measured.
 */
export async function openAlbum(count: number): Promise<Album> {
  while (drawn.length < count) drawn.push(await drawPhonePhoto(drawn.length));
  let taken = 0;
  return {
    take(some) {
      taken += some;
      if (taken > count) throw new Error(`an album of ${count} photos has no more`);
      return drawn.slice(taken - some, taken);
    },
  };
}

async function drawPhonePhoto(index: number): Promise<Buffer> {
  return (await cutPhoto(index)).jpeg({ quality: 91 }).toBuffer();
}

let backdrop: ReturnType<typeof drawBackdrop> | undefined;

/** One of the photos, before it is compressed. */
export async function cutPhoto(index: number): Promise<ReturnType<typeof sharp>> {
  if (index >= mostPhotos) throw new Error(`there are ${mostPhotos} photos, and no photo ${index + 1}`);
  backdrop ??= drawBackdrop();
  const { data, info } = await backdrop;
  const left = (index % cuts.across) * patch.width;
  const top = (Math.floor(index / cuts.across) % cuts.down) * patch.height;
  const mirrored = Math.floor(index / (cuts.across * cuts.down));
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extract({ left, top, ...size })
    .flip(mirrored % 2 === 1)
    .flop(mirrored >= 2);
}

function drawBackdrop() {
  const random = randomNumbers(seed);
  const colours = Buffer.from(
    Array.from({ length: patches.width * patches.height * 3 }, () => 40 + random() * 175),
  );
  // The grain of a real camera is what makes a photo weigh as much as it does.
  const tile = { width: 640, height: 480, channels: 3 } as const;
  const grey = () => 128 + (random() + random() - 1) * 22;
  const grain = Buffer.from(Array.from({ length: tile.width * tile.height * tile.channels }, grey));
  return sharp(colours, { raw: { ...patches, channels: 3 } })
    .resize({
      width: patches.width * patch.width,
      height: patches.height * patch.height,
      fit: 'fill',
      kernel: 'cubic',
    })
    .composite([{ input: grain, raw: tile, blend: 'soft-light', tile: true }])
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
}
