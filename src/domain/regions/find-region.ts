import { buildCityStems } from '#src/domain/cities/cases.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { loosenKey } from '#src/domain/text/fold.ts';
import { findBareRegion } from './bare-name.ts';
import { indexRegions, type NamedRegion } from './region-index.ts';

/** A region that was typed. */
export interface FoundRegion extends NamedRegion {
  /** A word for a region stands beside the name: "Minnesota ştatı". */
  readonly isExplicit: boolean;
  /** Whether it is its very name, or that in a case, or only sounds so. The last two may be the name of a city. */
  readonly likeness: 'same' | 'inflected' | 'heard';
}

/** Shorter names that sound alike are too often other names. */
const leastByEar = 5;

/**
 * The region of the country that was typed: by its name in any language, with or without a word for a region, in a case, or as it
 * sounds. Where a city is called the same, that is said: whether the city is meant depends on the word beside it.
 */
export function findRegion(country: string, typed: string): FoundRegion | null {
  const { byKey, bySound } = indexRegions(country);
  if (byKey.size === 0) return null;
  const { key, text, isExplicit } = findBareRegion(typed);
  const same = byKey.get(key);
  if (same) return { ...same, isExplicit, likeness: same.texts.has(text) ? 'same' : 'inflected' };
  for (const stem of buildCityStems(typed)) {
    const bare = findBareRegion(stem);
    const inflected = bare.key.length >= leastByEar ? byKey.get(bare.key) : undefined;
    if (inflected) return { ...inflected, isExplicit: isExplicit || bare.isExplicit, likeness: 'inflected' };
  }
  const heard = key.length >= leastByEar ? bySound.get(loosenKey(key)) : undefined;
  return heard && isNear(key, heard) ? { ...heard, isExplicit, likeness: 'heard' } : null;
}

/** What sounds alike has most letters in common too: Lecco is not Lazio. */
function isNear(key: string, { texts }: NamedRegion): boolean {
  const most = Math.floor(key.length / 3);
  return [...texts].some((text) => editDistance(key, findBareRegion(text).key, most) <= most);
}

/** Whether a name alone is rather that of the region than of a city. */
function isMeantAlone({ isCity, standsAlone }: NamedRegion): boolean {
  return standsAlone && !isCity;
}

/**
 * The region that is meant by a name in place of a city: not where the city of that name is rather meant, and a name that has a
 * word for a region only with such a word.
 */
export function findMeantRegion(country: string, typed: string): FoundRegion | null {
  const region = findRegion(country, typed);
  return region && (region.isExplicit || isMeantAlone(region)) ? region : null;
}

/** How many errors a region's name may have: a short name with an error is another name. */
function errorsToForgive({ length }: string): number {
  if (length < 6) return 0;
  return length < 9 ? 1 : 2;
}

/** A region that may be meant by a name which is not clearly one. */
export interface OfferedRegion {
  readonly code: string;
  /** Rather than a city whose name is similar. */
  readonly isLikely: boolean;
}

/**
 * The region that is called so as well as a city, or whose name is nearest to what was typed, within a few typing errors; null
 * where two are as near.
 */
export function findSimilarRegion(country: string, typed: string): OfferedRegion | null {
  const known = findRegion(country, typed);
  if (known) return { code: known.code, isLikely: isMeantAlone(known) };
  const { key } = findBareRegion(typed);
  const most = errorsToForgive(key);
  if (most === 0) return null;
  const near = [...indexRegions(country).byKey]
    .filter(([, region]) => isMeantAlone(region))
    .map(([name, { code }]) => ({ code, errors: editDistance(key, name, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((one, other) => one.errors - other.errors);
  const [best] = near;
  const isClear = near.every(({ code, errors }) => code === best?.code || errors > (best?.errors ?? 0));
  return best && isClear ? { code: best.code, isLikely: true } : null;
}
