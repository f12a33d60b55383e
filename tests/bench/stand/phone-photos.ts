import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto } from '#tests/support/sample-photos.ts';

/** What Telegram makes of a phone's photo. */
const size = { width: 1280, height: 960 };

const different = 4;

let album: Promise<Buffer[]> | undefined;
let taken = 0;

/** So many photos as Telegram hands them out: 1280 × 960 pixels, some 200 KB each. */
export async function takePhonePhotos(count: number): Promise<Buffer[]> {
  album ??= Promise.all(Array.from({ length: different }, (_, index) => drawPhonePhoto(index + 1)));
  const photos = await album;
  return Array.from({ length: count }, () => {
    taken += 1;
    return photos[taken % different] ?? Buffer.alloc(0);
  });
}

/** The grain of a real camera is what makes a photo weigh as much as it does. */
async function drawPhonePhoto(seed: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 18 } as const;
  const grain = await sharp({ create: { ...size, channels: 3, background: 'grey', noise } })
    .blur(0.6)
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(await drawSamplePhoto({ ...size, seed }))
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 91 })
    .toBuffer();
}
