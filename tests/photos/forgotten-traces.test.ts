import { expect, test } from 'vitest';
import { cleanPhoto } from '#src/photos/clean-photo.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawSamplePhoto, phoneTraces } from '#tests/support/photos/sample-photos.ts';

/** Everything that a photo can carry besides its pixels, as JPEG segments after the first two bytes. */
function withSegments(jpeg: Buffer) {
  const segment = (marker: number, payload: string) => {
    const content = Buffer.from(payload, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">xmp-secret</x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10\x1c\x02\x78\0\x0biptc-secret'),
    segment(0xfe, 'comment-secret'),
    jpeg.subarray(2),
    Buffer.from('trailer-secret'),
  ]);
}

test('neither the place nor the time nor the phone is in what is kept', async () => {
  const original = withSegments(
    await drawSamplePhoto({ width: 800, height: 600, exif: true, orientation: 6 }),
  );
  // Latitude 40° 22' 31.41" as the three fractions EXIF keeps.
  const latitude = Buffer.from(Uint32Array.of(40, 1, 22, 1, 3141, 100).buffer);
  const traces = [
    phoneTraces.Make,
    phoneTraces.Model,
    phoneTraces.DateTimeOriginal,
    phoneTraces.GPSDateStamp,
    latitude,
    ...['Exif\0', 'ICC_PROFILE', 'acsp', 'xmp-secret', 'iptc-secret', 'comment-secret', 'trailer-secret'],
  ];
  for (const trace of traces) expect(original.includes(trace), `${trace} before`).toBe(true);

  const cleaned = await cleanPhoto(original);
  if (cleaned.kind !== 'clean') throw new Error(`refused: ${cleaned.why}`);
  const { jpeg } = cleaned;

  for (const trace of traces) expect(jpeg.includes(trace), `${trace} after`).toBe(false);
  const metadata = await sharp(jpeg).metadata();
  for (const kind of ['exif', 'xmp', 'iptc', 'icc', 'comments'] as const) {
    expect(metadata[kind], kind).toBeUndefined();
  }
});
