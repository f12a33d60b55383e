/**
 * Pictures are alike if their perceptual hashes differ in at most this many of their 64 bits; see
 * `src/photos/perceptual-hash.ts`.
 */
export const mostBitsAlike = 10;

/** The same picture, compressed or made smaller once more, differs in at most this many. */
export const mostBitsSame = 3;

/** How many bits differ between two perceptual hashes, as 16 hexadecimal digits. */
export function bitsApart(one: string, other: string): number {
  return countBits(readHalf(one, 0) ^ readHalf(other, 0)) + countBits(readHalf(one, 8) ^ readHalf(other, 8));
}

function readHalf(hash: string, from: number): number {
  return Number.parseInt(hash.slice(from, from + 8), 16);
}

/** Adds the bits up in pairs, then fours, then bytes, of a number of 32 bits. */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A picture of an entry. */
export interface Picture {
  entryId: number;
  perceptualHash: string;
}

/** Hashes that differ in at most `mostBitsSame` bits have one of these quarters in common. */
const quarters = [0, 4, 8, 12];

/** A picture that more entries have is a poster or a logo, and tells nothing of one event. */
const mostWithOnePicture = 50;

/** The pairs of entries that have a picture in common, each pair once, in any order. */
export function listSamePictures(pictures: readonly Picture[]): Array<[number, number]> {
  const byHash = Map.groupBy(pictures, ({ perceptualHash }) => perceptualHash);
  const telling = [...byHash.values()].filter((some) => some.length <= mostWithOnePicture).flat();
  const pairs = new Map<string, [number, number]>();
  for (const from of quarters) {
    const alike = Map.groupBy(telling, ({ perceptualHash }) => perceptualHash.slice(from, from + 4));
    for (const some of alike.values()) {
      for (const pair of pairsAmong(some)) pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()];
}

function pairsAmong(pictures: readonly Picture[]): Array<[number, number]> {
  return pictures.flatMap(({ entryId, perceptualHash }, index) =>
    pictures
      .slice(index + 1)
      .filter(
        (other) =>
          other.entryId !== entryId && bitsApart(other.perceptualHash, perceptualHash) <= mostBitsSame,
      )
      .map(({ entryId: otherId }): [number, number] =>
        entryId < otherId ? [entryId, otherId] : [otherId, entryId],
      ),
  );
}
