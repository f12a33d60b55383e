import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto } from '#tests/support/photos/sample-photos.ts';

const refused = (why: string) => ({ kind: 'refused', why });
const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['a note', bytes('Salam! Şəkli sonra göndərəcəyəm.')],
  ['nothing', Buffer.alloc(0)],
  ['a page', bytes('<!DOCTYPE html><html><body>photo.jpg</body></html>')],
  ['an archive', bytes('PK\x03\x04\x14\0\0\0\x08\0photo.jpg')],
  ['a film', bytes('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41')],
])('%s is not an image', async (_, content) => {
  expect(await cleanPhoto(content)).toEqual(refused('not-an-image'));
});

const gif = Buffer.from('R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

test.each([
  ['GIF', gif],
  ['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['AVIF', bytes('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf')],
  ['TIFF', bytes('II*\0\x08\0\0\0')],
  ['TIFF of a Mac', bytes('MM\0*\0\0\0\x08')],
  ['PDF', bytes('%PDF-1.7\n')],
  ['SVG', bytes('<?xml version="1.0"?><!-- drawn --><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['BMP', bytes('BM\x46\0\0\0\0\0\0\0\x36\0\0\0')],
  ['JPEG XL', bytes('\0\0\0\x0cJXL \r\n\x87\n')],
])('%s is an image of an unsupported format', async (_, content) => {
  expect(await cleanPhoto(content)).toEqual(refused('unsupported-format'));
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s that was cut off on the way is broken', async (format) => {
  const whole = await drawSamplePhoto({ width: 800, height: 600, format });
  expect(await cleanPhoto(whole)).toMatchObject({ kind: 'clean' });
  for (const part of [0.05, 0.5, 0.9]) {
    expect(await cleanPhoto(whole.subarray(0, whole.length * part)), `${part}`).toEqual(refused('broken'));
  }
});

test.each([
  ['a JPEG', '\xff\xd8\xff\xe0'],
  ['a PNG', '\x89PNG\r\n\x1a\n'],
  ['a WebP', 'RIFF\x40\0\0\0WEBPVP8 '],
])('text that begins like %s is broken', async (_, start) => {
  expect(await cleanPhoto(bytes(`${start}${'and goes on as a letter to the editor. '.repeat(50)}`))).toEqual(
    refused('broken'),
  );
});

test('another format is not read even when it pretends to be a photo inside', async () => {
  // Whatever our own look at the first bytes might miss, libvips itself has no reader for.
  await expect(sharp(gif).metadata()).rejects.toThrow();
  await expect(sharp(bytes('%PDF-1.7\n')).metadata()).rejects.toThrow();
});

test('a small file that holds a huge picture is refused without unpacking it', async () => {
  const bomb = buildBlackPng(20_000, 20_000);
  expect(bomb.length).toBeLessThan(100_000);
  const before = process.cpuUsage();
  expect(await cleanPhoto(bomb)).toEqual(refused('too-many-pixels'));
  const { user, system } = process.cpuUsage(before);
  // Unpacking it takes seconds. Time of the processor: whatever else the machine does does not count.
  expect((user + system) / 1000).toBeLessThan(500);
});

test('a photo of a 50-megapixel phone is accepted, a larger one is not', async () => {
  expect(await cleanPhoto(buildBlackPng(8192, 6144))).toMatchObject({
    kind: 'clean',
    width: 2560,
    height: 1920,
  });
  expect(await cleanPhoto(buildBlackPng(8192, 6145))).toEqual(refused('too-many-pixels'));
});

test('an album is taken in the order in which it arrived, broken ones included', async () => {
  const whole = await drawSamplePhoto({ width: 300, height: 200 });
  const results = await Promise.all([whole, whole.subarray(0, 900), bytes('note'), whole].map(cleanPhoto));
  expect(results.map((result) => (result.kind === 'clean' ? 'clean' : result.why))).toEqual([
    'clean',
    'broken',
    'not-an-image',
    'clean',
  ]);
});

/** A valid PNG of black pixels, one bit each, which packs a thousandfold. */
function buildBlackPng(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 8)));
  return Buffer.concat([
    bytes('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
