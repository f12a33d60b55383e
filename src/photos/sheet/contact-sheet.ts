import { sharp } from '#src/photos/sharp.ts';
import { buildLayout } from './build-layout.ts';
import type { Rectangle, Size } from './layout.ts';

/** In pixels: what a phone shows sharply, and no more. */
const sheetWidth = 1280;

/** With this, even a sheet of coloured noise, the worst there is, stays under 1 MB. */
const quality = 80;

/** Red, green and blue. */
const channels = 3;

/**
 * One JPEG of an entry's photos, 1 to 10 clean ones, in their order: 1280 pixels wide, at most 960 high and
 * under 1 MB. Photos are decoded one at a time: all of them would be many times as much memory.
 *
 * @throws when there are none or more than ten, or when one cannot be read
 */
export async function renderContactSheet(photos: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(photos.map(uprightSize));
  const { width, height, cells } = buildLayout(sizes, sheetWidth);
  const sheet = { width, height, pixels: Buffer.alloc(width * height * channels, 255) };
  for (const [i, photo] of photos.entries()) {
    const cell = cells[i];
    if (cell) copyInto(sheet, cell, await decode(photo, cell));
  }
  return sharp(sheet.pixels, { raw: { width, height, channels } }).jpeg({ quality }).toBuffer();
}

/** The pixels of a photo, cropped to a cell. */
function decode(photo: Buffer, { width, height }: Size): Promise<Buffer> {
  return sharp(photo, { autoOrient: true })
    .resize({ width, height, fit: 'cover' })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
}

/** Row by row: to have the library put them together takes it as long as all the rest. */
function copyInto(
  sheet: { width: number; pixels: Buffer },
  { left, top, width, height }: Rectangle,
  pixels: Buffer,
): void {
  const rowBytes = width * channels;
  for (let row = 0; row < height; row += 1) {
    const at = ((top + row) * sheet.width + left) * channels;
    pixels.copy(sheet.pixels, at, row * rowBytes, (row + 1) * rowBytes);
  }
}

async function uprightSize(photo: Buffer): Promise<Size> {
  return (await sharp(photo).metadata()).autoOrient;
}
