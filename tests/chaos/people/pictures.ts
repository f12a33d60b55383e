import { sharp } from '#src/photos/sharp.ts';

/** A picture is a square of so many fields to a side, black or white: its number in binary. */
const side = 4;
const fieldPixels = 16;

/** Draws the picture of a number up to 65,535: no two look alike, and whoever has it can tell the number. */
export async function drawPicture(number: number): Promise<Buffer> {
  const fields = Buffer.from(
    Array.from({ length: side * side }, (_, bit) => ((number >> bit) & 1 ? 255 : 0)),
  );
  return sharp(fields, { raw: { width: side, height: side, channels: 1 } })
    .resize({ width: side * fieldPixels, kernel: 'nearest' })
    .jpeg()
    .toBuffer();
}

/** The number of a picture. @throws when these bytes are no picture */
export async function readPicture(bytes: Buffer): Promise<number> {
  const fields = await sharp(bytes)
    .greyscale()
    .resize({ width: side, height: side, kernel: 'nearest' })
    .raw()
    .toBuffer();
  return fields.reduce((number, brightness, bit) => number | (brightness > 127 ? 1 << bit : 0), 0);
}
