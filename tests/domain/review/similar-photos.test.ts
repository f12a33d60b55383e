import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostBitsApart } from '#src/domain/review/duplicates.ts';
import { listAlike } from '#src/domain/review/similar-photos.ts';

/** Bits that differ between two perceptual hashes, counted one by one. */
function bitsApart(one: bigint, other: bigint): number {
  return [...(one ^ other).toString(2)].filter((bit) => bit === '1').length;
}

/** Near one another, so that some differ by a bit more than is alike, some by a bit less. */
const perceptualHash = fc
  .tuple(
    fc.constantFrom(0n, 2n ** 64n - 1n, 0xf0f0_1234_0000_ffffn),
    fc.uniqueArray(fc.nat({ max: 63 }), { maxLength: 8 }),
  )
  .map(([base, flipped]) => flipped.reduce((bits, at) => bits ^ (1n << BigInt(at)), base));

it('finds the entries with pictures that are alike, each pair once, as comparing each with each does', () => {
  const picture = fc.record({ entryId: fc.integer({ min: 1, max: 6 }), bits: perceptualHash });
  fc.assert(
    fc.property(fc.array(picture, { maxLength: 25 }), (pictures) => {
      const expected = new Set<string>();
      for (const one of pictures) {
        for (const other of pictures) {
          if (one.entryId < other.entryId && bitsApart(one.bits, other.bits) <= mostBitsApart)
            expected.add(`${one.entryId},${other.entryId}`);
        }
      }
      const found = listAlike(
        pictures.map(({ entryId, bits }) => ({
          entryId,
          perceptualHash: bits.toString(16).padStart(16, '0'),
        })),
      );
      expect(found.map((pair) => pair.join()).toSorted()).toEqual([...expected].toSorted());
    }),
  );
});
