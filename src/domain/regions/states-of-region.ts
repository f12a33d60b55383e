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

/** The countries by the names of their regions. */
type CountriesByName = Map<string, Set<string>>;

interface RegionIndex {
  readonly byName: CountriesByName;
  readonly bySound: CountriesByName;
  readonly byWord: CountriesByName;
  readonly byCode: CountriesByName;
}

const index: RegionIndex = { byName: new Map(), bySound: new Map(), byWord: new Map(), byCode: new Map() };
const reading = readNames();

/** Reads the names of one more region, of a table that takes a tenth of a second as a whole. False when all are read. */
export function readNextRegion(): boolean {
  return !reading.next().done;
}

/**
 * The countries that have a region of this name, in any language or as it sounds, in a case, with an error, or by its code in
 * capitals ("TX", "NRW"). The tables are data that takes sides by itself: so this is always a question, and all countries that
 * have such a region are asked about.
 */
export function findStatesOfRegion(typed: string): readonly string[] {
  while (readNextRegion());
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

function* readNames(): Generator<undefined, undefined> {
  for (const { code, names } of listNamesForCountries()) {
    readNamesOf(code, names);
    yield;
  }
  return undefined;
}

function readNamesOf(whole: string, names: readonly string[]): void {
  const [country = '', code = ''] = whole.split('-');
  const add = (map: CountriesByName, key: string) => {
    if (key.length > 1) map.set(key, (map.get(key) ?? new Set()).add(country));
  };
  if (/^[A-Z]{2,3}$/.test(code)) add(index.byCode, code);
  for (const name of names) {
    const key = findBareRegion(name).key;
    add(index.byName, key);
    add(index.bySound, loosenKey(key));
    const words = listWords(foldName(name));
    if (words.length < 2) continue;
    for (const word of words.filter(({ length }) => length >= longWord))
      add(index.byWord, findBareRegion(word).key);
    const initials = words
      .map((word) => word[0])
      .join('')
      .toUpperCase();
    if (/^[A-Z]{3}$/.test(initials)) add(index.byCode, initials);
  }
}
