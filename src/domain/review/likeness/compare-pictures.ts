/**
 * Pictures are alike if their perceptual hashes differ in at most this many of their 64 bits; see
 * `src/photos/perceptual-hash.ts`.
 */
export const mostBitsAlike = 10;

/** The same picture, compressed or made smaller once more, differs in at most this many. */
export const mostBitsSame = 3;

/** The two halves of a perceptual hash. */
export type ReadHash = readonly [number, number];

/** @param perceptualHash as 16 hexadecimal digits */
export function readHash(perceptualHash: string): ReadHash {
  return [Number.parseInt(perceptualHash.slice(0, 8), 16), Number.parseInt(perceptualHash.slice(8), 16)];
}

/** How many bits differ between two perceptual hashes. */
export function bitsApart(one: ReadHash, other: ReadHash): number {
  return countBits(one[0] ^ other[0]) + countBits(one[1] ^ other[1]);
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

/** In plain loops: where thousands of pictures have a dark edge, they are compared by millions. */
function* pairsAmong(pictures: readonly Picture[]): Generator<[number, number]> {
  const read = pictures.map(({ entryId, perceptualHash }) => ({ entryId, hash: readHash(perceptualHash) }));
  for (const [index, { entryId, hash }] of read.entries()) {
    for (let next = index + 1; next < read.length; next += 1) {
      const other = read[next];
      if (!other || other.entryId === entryId || bitsApart(other.hash, hash) > mostBitsSame) continue;
      yield entryId < other.entryId ? [entryId, other.entryId] : [other.entryId, entryId];
    }
  }
}
