import { buildLayout } from '#src/photos/build-layout.ts';
import { sharp } from '#src/photos/sharp.ts';

/** In pixels: what a phone shows sharply, and no more. */
const sheetWidth = 1280;

/** With this, even a sheet of coloured noise, the worst there is, stays under 1 MB. */
const quality = 80;

/**
 * One JPEG of an entry's photos, 1 to 10 clean ones, in their order: 1280 pixels wide, at most 960 high and
 * under 1 MB.
 *
 * @throws when there are none or more than ten, or when one cannot be read
 */
export async function renderContactSheet(photos: Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(photos.map(uprightSize));
  const { width, height, cells } = buildLayout(sizes, sheetWidth);
  const parts = await Promise.all(
    photos.map(async (photo, i) => {
      const { left = 0, top = 0, width = 1, height = 1 } = cells[i] ?? {};
      const { data, info } = await sharp(photo, { autoOrient: true })
        .resize({ width, height, fit: 'cover' })
        .flatten({ background: 'white' })
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { input: data, raw: info, left, top };
    }),
  );
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .composite(parts)
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
}

async function uprightSize(photo: Buffer): Promise<{ width: number; height: number }> {
  return (await sharp(photo).metadata()).autoOrient;
}
