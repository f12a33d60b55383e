import { sharp } from '#src/photos/sharp.ts';

/** In pixels: each picture gets a half of it. */
const width = 1280;
const gap = 16;
const height = 720;

/** One JPEG of two pictures, the first on the left, each whole on white. */
export async function renderSideBySide(pictures: readonly [Buffer, Buffer]): Promise<Buffer> {
  const half = { width: (width - gap) / 2, height };
  const [left, right] = await Promise.all(
    pictures.map((picture) =>
      sharp(picture)
        .resize({ ...half, fit: 'contain', background: 'white' })
        .toBuffer(),
    ),
  );
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite([
      { input: left as Buffer, left: 0, top: 0 },
      { input: right as Buffer, left: half.width + gap, top: 0 },
    ])
    .jpeg({ quality: 80 })
    .toBuffer();
}
