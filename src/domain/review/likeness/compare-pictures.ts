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

/** A picture that more entries have is a poster or a logo, and tells nothing of one event. */
const mostWithOnePicture = 50;

/** So few hashes are compared each with each. */
const fewHashes = 24;

/** After so many comparisons, or pictures that are sorted, whoever reads the list can let others have their turn. */
const comparedAtOnce = 20_000;
const sortedAtOnce = 4_000;

/** Digits that are left after two parts: what is alike but for those is compared each with each. */
const fewDigits = 9;

/** Hashes whose digits are split into so many parts have one part in common if they differ in at most `mostBitsSame` bits. */
const partCount = mostBitsSame + 1;

/** The 16 hexadecimal digits of a hash, by their places. */
const allDigits: readonly number[] = Array.from({ length: 16 }, (_, at) => at);

interface ReadPicture {
  entryId: number;
  hash: ReadHash;
}

/**
 * The pairs of entries that have a picture in common, each pair once, in any order. Now and then undefined: a moment to let
 * others have their turn.
 */
export function* listSamePictures(
  pictures: readonly Picture[],
): Generator<[number, number] | undefined, undefined> {
  const byHash = yield* groupBy(pictures, ({ perceptualHash }) => perceptualHash);
  const telling: ReadPicture[] = [];
  for (const [perceptualHash, some] of byHash) {
    if (some.length > mostWithOnePicture) continue;
    const hash = readHash(perceptualHash);
    for (const { entryId } of some) telling.push({ entryId, hash });
    if (telling.length % sortedAtOnce === 0) yield;
  }
  const known = new Set<string>();
  for (const pair of listAlike(telling, allDigits)) {
    if (pair) {
      const key = pair.join();
      if (known.has(key)) continue;
      known.add(key);
    }
    yield pair;
  }
  return undefined;
}

/**
 * Many are sorted by one part of their digits after the other, and those that have it in common by the parts of the rest. So
 * thousands of pictures with a dark edge are not compared each with each.
 * @param digits the places of digits that may differ
 */
function* listAlike(
  pictures: readonly ReadPicture[],
  digits: readonly number[],
): Generator<[number, number] | undefined, undefined> {
  if (pictures.length <= fewHashes || digits.length <= fewDigits) return yield* compareEach(pictures);
  for (let part = 0; part < partCount; part += 1) {
    const own = digits.filter((_, at) => at % partCount === part);
    const others = digits.filter((_, at) => at % partCount !== part);
    const groups = yield* groupBy(pictures, ({ hash }) => readDigits(hash, own));
    for (const group of groups.values()) if (group.length > 1) yield* listAlike(group, others);
  }
  return undefined;
}

function* compareEach(pictures: readonly ReadPicture[]): Generator<[number, number] | undefined, undefined> {
  let count = 0;
  for (const [index, { entryId, hash }] of pictures.entries()) {
    for (let next = index + 1; next < pictures.length; next += 1) {
      const other = pictures[next];
      count += 1;
      if (count % comparedAtOnce === 0) yield;
      if (!other || other.entryId === entryId || bitsApart(other.hash, hash) > mostBitsSame) continue;
      yield entryId < other.entryId ? [entryId, other.entryId] : [other.entryId, entryId];
    }
  }
  return undefined;
}

/** As `Map.groupBy`, in turns. */
function* groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Generator<undefined, Map<Key, Value[]>> {
  const groups = new Map<Key, Value[]>();
  for (const [index, value] of values.entries()) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
    if (index % sortedAtOnce === 0) yield;
  }
  return groups;
}

/** One number for at most seven digits. */
function readDigits([first, second]: ReadHash, places: readonly number[]): number {
  let number = 0;
  for (const at of places) {
    const half = at < 8 ? first : second;
    number = (number << 4) | ((half >>> (28 - 4 * (at % 8))) & 15);
  }
  return number;
}
