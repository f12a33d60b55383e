import { buildCityStems } from '#src/domain/cities/cases.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { findBareRegion } from './bare-name.ts';
import { listNamesForCountries } from './region-table.ts';

/** In a shorter name an error makes another name of it. */
const leastWithError = 7;

/** A word of a name by itself: "Kashmir". Shorter ones are in too many names. */
const longWord = 6;

/** More states than this share a name only where it says little. */
const mostStates = 6;

interface RegionIndex {
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bySound: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byCode: ReadonlyMap<string, ReadonlySet<string>>;
}

let index: RegionIndex | null = null;

/**
 * The countries that have a region of this name, in any language or as it sounds, in a case, with an error, or by its code in
 * capitals ("TX", "NRW"). The tables are data that takes sides by itself: so this is always a question, and all countries that
 * have such a region are asked about.
 */
export function findStatesOfRegion(typed: string): readonly string[] {
  index ??= buildIndex();
  const { byName, bySound, byWord, byCode } = index;
  if (/^\p{Lu}{2,3}$/u.test(typed.trim())) return take(byCode.get(typed.trim()));
  const names = [typed, ...buildCityStems(typed)].map((name) => findBareRegion(name).key);
  for (const name of names) {
    const states = take(byName.get(name));
    if (states.length > 0) return states;
  }
  const [name = ''] = names;
  const heard = name.length >= leastWithError ? take(bySound.get(loosenKey(name))) : [];
  if (heard.length > 0) return heard;
  const ofWord = take(byWord.get(name));
  return ofWord.length > 0 || name.length < leastWithError ? ofWord : findMisspelt(name, byName);
}

function take(states: ReadonlySet<string> | undefined): readonly string[] {
  return states && states.size <= mostStates ? [...states] : [];
}

function findMisspelt(name: string, byName: RegionIndex['byName']): readonly string[] {
  const near = [...byName].filter(([other]) => other[0] === name[0] && editDistance(name, other, 1) <= 1);
  return take(new Set(near.flatMap(([, states]) => [...states])));
}

function buildIndex(): RegionIndex {
  const maps = { byName: new Map(), bySound: new Map(), byWord: new Map(), byCode: new Map() } as Record<
    keyof RegionIndex,
    Map<string, Set<string>>
  >;
  const add = (map: Map<string, Set<string>>, key: string, country: string) => {
    if (key.length > 1) map.set(key, (map.get(key) ?? new Set()).add(country));
  };
  for (const { code: whole, names } of listNamesForCountries()) {
    const [country = '', code = ''] = whole.split('-');
    if (/^[A-Z]{2,3}$/.test(code)) add(maps.byCode, code, country);
    for (const name of names) {
      const key = findBareRegion(name).key;
      add(maps.byName, key, country);
      add(maps.bySound, loosenKey(key), country);
      const words = listWords(foldName(name));
      if (words.length < 2) continue;
      for (const word of words.filter(({ length }) => length >= longWord))
        add(maps.byWord, findBareRegion(word).key, country);
      const initials = words
        .map((word) => word[0])
        .join('')
        .toUpperCase();
      if (/^[A-Z]{3}$/.test(initials)) add(maps.byCode, initials, country);
    }
  }
  return maps;
}
