import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { readJpegHeader } from '#src/photos/headers/jpeg.ts';
import { readPngHeader } from '#src/photos/headers/png.ts';
import { readWebpHeader } from '#src/photos/headers/webp.ts';
import { findExcess } from '#src/photos/picture-limits.ts';
import { sharp } from '#src/photos/sharp.ts';
import { buildManyScans } from '#tests/support/database/many-scans.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

const size = { width: 320, height: 200 };
const readers = { jpeg: readJpegHeader, png: readPngHeader, webp: readWebpHeader };
const formats = ['jpeg', 'png', 'webp'] as const;

test.each(formats)('the size of a %s is read as the decoder reads it', async (format) => {
  const header = { ...size, scans: 1, frames: 1 };
  expect(readers[format](await drawSamplePhoto({ ...size, format }))).toEqual(header);
});

test('the size of a lossless and of a transparent WebP is read as well', async () => {
  const photo = sharp(await drawSamplePhoto(size));
  for (const webp of [
    await photo.clone().webp({ lossless: true }).toBuffer(),
    await photo.clone().ensureAlpha(0.5).webp().toBuffer(),
  ]) {
    expect(readWebpHeader(webp)).toMatchObject(size);
  }
});

test('the scans of a progressive photo are counted, those of its thumbnail are not', async () => {
  const photo = await drawSamplePhoto({ ...size, exif: true });
  const progressive = await sharp(photo).jpeg({ progressive: true }).toBuffer();
  expect(readJpegHeader(progressive)?.scans).toBe(10);

  const inside = Buffer.concat([Buffer.from('FFE1'.padEnd(8, '0'), 'hex'), progressive.subarray(0, 2000)]);
  inside.writeUInt16BE(inside.length - 2, 2);
  const withThumbnail = Buffer.concat([progressive.subarray(0, 2), inside, progressive.subarray(2)]);
  expect(readJpegHeader(withThumbnail)).toEqual({ ...size, scans: 10, frames: 1 });
});

test('a JPEG of a hundred scans is taken, one of more is refused without decoding it', async () => {
  expect(await cleanPhoto(buildManyScans({ ...size, scans: 100 }))).toMatchObject({ kind: 'clean', ...size });
  expect(await cleanPhoto(buildManyScans({ ...size, scans: 101 }))).toEqual({
    kind: 'refused',
    why: 'too-many-scans',
  });
});

test('an animation of 500 frames is taken for its first, one of more is refused', async () => {
  expect(findExcess(await animate(500), 'webp')).toBeNull();
  expect(await cleanPhoto(await animate(500))).toMatchObject({ kind: 'clean', width: 4, height: 4 });
  expect(await cleanPhoto(await animate(501))).toEqual({ kind: 'refused', why: 'too-many-frames' });
});

/** The last frame of an animation as often as it takes. */
async function animate(frames: number): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 4, height: 4, channels: 3, background } })
      .png()
      .toBuffer();
  const two = await sharp([await frame('#00c000'), await frame('#c00000')], { join: { animated: true } })
    .webp()
    .toBuffer();
  const last = two.subarray(two.lastIndexOf('ANMF'));
  const all = Buffer.concat([two, ...new Array<Buffer>(frames - 2).fill(last)]);
  all.writeUInt32LE(all.length - 8, 4);
  return all;
}

test('a size that is more than fifty million pixels is refused, whatever the file weighs', () => {
  for (const [width, height, excess] of [
    [8192, 6144, null],
    [8192, 6145, 'too-many-pixels'],
    [65_535, 65_535, 'too-many-pixels'],
  ] as const) {
    const jpeg = buildManyScans({ width: 8, height: 8, scans: 1 });
    const at = jpeg.indexOf(Buffer.from([0xff, 0xc2]));
    jpeg.writeUInt16BE(height, at + 5);
    jpeg.writeUInt16BE(width, at + 7);
    expect(findExcess(jpeg, 'jpeg')).toBe(excess);
  }
});

const samples = formats.map((format) => drawSamplePhoto({ width: 40, height: 30, format }));

test('no bytes make the reading of a header throw, nor take it long', async () => {
  const [jpeg, png, webp] = await Promise.all(samples);
  const beginnings = [jpeg, png, webp].flatMap((sample) =>
    sample ? [0, 2, 12, 30, 200].map((end) => sample.subarray(0, end)) : [],
  );
  const bytes = fc
    .tuple(
      fc.constantFrom(...beginnings),
      // Marks of JPEG and names of chunks among them, so that it goes on.
      fc.array(
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          fc.constantFrom(
            ...['ff', 'ffd8', 'ffda', 'ffc0', 'ffffffda', 'ffd9'].map((hex) => Buffer.from(hex, 'hex')),
            ...['ANMF', 'VP8X', 'VP8 ', 'VP8L', 'IHDR'].map((name) => Buffer.from(name)),
          ),
        ),
        { maxLength: 20 },
      ),
    )
    .map(([beginning, rest]) => Buffer.concat([beginning, ...rest]));
  fc.assert(
    fc.property(bytes, (some) => {
      for (const format of formats) {
        const header = readers[format](some);
        if (!header) continue;
        expect(header.width).toBeGreaterThan(0);
        expect(header.height).toBeGreaterThan(0);
        expect(header.scans).toBeLessThanOrEqual(some.length / 2);
        expect(header.frames).toBeLessThanOrEqual(Math.max(1, some.length / 8));
      }
    }),
  );
});
