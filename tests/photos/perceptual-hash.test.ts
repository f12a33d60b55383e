import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostBitsAlike } from '#src/domain/review/likeness/compare-pictures.ts';
import { findPerceptualHash } from '#src/photos/perceptual-hash.ts';
import { sharp } from '#src/photos/sharp.ts';
import { drawPage, drawScene } from '#tests/support/photos/sample-scenes.ts';

const scenes = await Promise.all(Array.from({ length: 12 }, (_, seed) => drawScene(seed + 1)));
const perceptualHashes = await Promise.all(scenes.map(findPerceptualHash));

function bitsApart(one: string | null, other: string | null): number {
  if (one === null || other === null) throw new Error('a picture has no perceptual hash');
  return [...(BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)].filter((bit) => bit === '1').length;
}

type Picture = ReturnType<typeof sharp>;

const ways: Array<[string, (picture: Picture) => Picture]> = [
  ...[60, 75, 90].flatMap((quality) =>
    [1280, 800, 320].map((side): [string, (picture: Picture) => Picture] => [
      `sent at ${side} pixels in quality ${quality}`,
      (picture) => picture.resize({ width: side, height: side, fit: 'inside' }).jpeg({ quality }),
    ]),
  ),
  [
    'cropped by 2 % on the left and above',
    (picture) => picture.extract({ left: 13, top: 10, width: 627, height: 470 }).jpeg({ quality: 80 }),
  ],
  [
    'cropped by 2 % on the right and below',
    (picture) => picture.extract({ left: 0, top: 0, width: 627, height: 470 }).jpeg({ quality: 70 }),
  ],
  ['brighter', (picture) => picture.modulate({ brightness: 1.15 }).jpeg({ quality: 80 })],
  ['darker', (picture) => picture.modulate({ brightness: 0.85 }).jpeg({ quality: 80 })],
];

describe('the perceptual hash of a photo', () => {
  it('is 16 hex digits, the same each time', async () => {
    for (const perceptualHash of perceptualHashes) expect(perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    expect(await findPerceptualHash(scenes[0] as Buffer)).toBe(perceptualHashes[0]);
  });

  it.each(ways)('stays within the threshold when it is %s', async (_, change) => {
    for (const [index, scene] of scenes.entries()) {
      const changed = await findPerceptualHash(await change(sharp(scene)).toBuffer());
      expect(bitsApart(perceptualHashes[index] ?? null, changed)).toBeLessThanOrEqual(mostBitsAlike);
    }
  });

  it('is beyond the threshold from that of any other photo', () => {
    for (const [index, one] of perceptualHashes.entries()) {
      for (const other of perceptualHashes.slice(0, index))
        expect(bitsApart(one, other)).toBeGreaterThan(mostBitsAlike);
    }
  });
});

describe('what is plain is like nothing', () => {
  it('an empty page of any colour, with the noise of compression', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(...[0, 1, 2].map(() => fc.nat({ max: 255 }))), async ([r, g, b]) => {
        const create = { width: 320, height: 240, channels: 3 as const, background: { r, g, b } };
        expect(await findPerceptualHash(await sharp({ create }).jpeg({ quality: 60 }).toBuffer())).toBeNull();
      }),
      { numRuns: 10 },
    );
  });

  it('pages of text, which would all look alike by their margins', async () => {
    for (let seed = 1; seed <= 10; seed += 1)
      expect(await findPerceptualHash(await drawPage(seed))).toBeNull();
  });
});
