import { listStems } from '#src/domain/languages/all-cases.ts';
import { findBareName } from './generic-words.ts';
import type { CountryIndex } from './name-index.ts';
import { findSimilar, type Likeness } from './similar-spellings.ts';

type Likenesses = ReadonlyMap<string, Likeness>;

/** If another country needs less than this many errors more than the best one, the person is asked. */
export const clearLead = 1;

/**
 * A case ending is no error. It costs something all the same, so that the person is asked where the text may be the
 * name of another country with an error.
 */
const inflected: Likeness = { cost: 0.4, convincing: true };
/** "Çinə" is to China, "çini" is porcelain. */
const inflectedByALetter: Likeness = { cost: 0.4, convincing: false };
/** "Çex Respublkası": the error is not in what tells the country. */
const besideMisspeltState: Likeness = { cost: 1, convincing: true };

/**
 * How many errors a name may have. Long names can have more; a name of four letters with an error is too often
 * another word: Oran, Mala.
 */
export function errorsToForgive(key: string): number {
  if (key.length < 5) return 0.5;
  return key.length < 10 ? 1 : 2;
}

/**
 * The countries near the text, the nearest first: in a case, by sound, with errors, with or without its words for
 * a state (bareKey is the text without them).
 */
export function rankLikenesses(
  index: CountryIndex,
  words: readonly string[],
  bareKey: string | undefined,
): readonly (readonly [code: string, likeness: Likeness])[] {
  const key = words.join('');
  const likenesses = new Map<string, Likeness>();
  merge(likenesses, measure(index, key), 0);
  if (bareKey !== undefined) merge(likenesses, measure(index, bareKey), 0);
  else addMisspeltStates(likenesses, index, words);
  const least = Math.min(...Array.from(likenesses.values(), ({ cost }) => cost));
  if (least > errorsToForgive(key)) {
    // A case ending and an error besides.
    for (const stem of listStems(key).filter(({ length }) => length > 5)) {
      merge(likenesses, findSimilar(index, stem, errorsToForgive(stem) + clearLead), inflected.cost);
    }
  }
  return [...likenesses].sort((a, b) => a[1].cost - b[1].cost);
}

function addMisspeltStates(into: Map<string, Likeness>, index: CountryIndex, words: readonly string[]): void {
  const bare = findBareName(words, true);
  if (!bare) return;
  const exact = index.names.get(bare.key) ?? index.adjectives.get(bare.key) ?? [];
  merge(into, new Map(exact.map((code) => [code, besideMisspeltState])), 0);
  merge(into, measure(index, bare.key), besideMisspeltState.cost);
}

function measure(index: CountryIndex, key: string): Likenesses {
  const likenesses = new Map(findSimilar(index, key, errorsToForgive(key) + clearLead));
  const mergeAll = (codes: readonly string[] | undefined, likeness: Likeness) =>
    merge(likenesses, new Map(codes?.map((code) => [code, likeness])), 0);

  mergeAll(index.cases.get(key), inflected);
  for (const stem of listStems(key)) {
    const isSlight = stem.length === 3 && key.length === 4;
    mergeAll(index.names.get(stem), isSlight ? inflectedByALetter : inflected);
  }
  return likenesses;
}

function merge(into: Map<string, Likeness>, from: Likenesses, extraCost: number): void {
  for (const [code, likeness] of from) {
    const cost = likeness.cost + extraCost;
    if (cost < (into.get(code)?.cost ?? Number.POSITIVE_INFINITY)) into.set(code, { ...likeness, cost });
  }
}
