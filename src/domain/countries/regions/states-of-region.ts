import { buildCityStems } from '#src/domain/cities/cases.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { regionTable } from './region-table.ts';

/** Beginnings of words for a region, which tell none from others. */
const kinds = Map.groupBy(
  listWords(`respublik republic republik oblast provin region autonom avtonom ozerk muxtar state estado stat land
  shtat kray krai vilay eyalet kanton canton bundesland freistaat okrug rayon governorate muhafaz department departement
  county district comunidad comunitat gouvernement prefecture voivodeship special of the and de la du des del i ve et`),
  (kind) => kind[0],
);

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
const reading = readRows();

/** Reads one more row of the table of regions, which takes a tenth of a second as a whole. False when all are read. */
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
  const names = [typed, ...buildCityStems(typed)].map((name) => bareKey(wordsOf(name)));
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

function wordsOf(name: string): readonly string[] {
  return listWords(foldName(name));
}

/** A name without its words for a region. */
function bareKey(words: readonly string[]): string {
  const bare = words.filter((word) => !isKind(word));
  return (bare.length > 0 ? bare : words).join('');
}

function isKind(word: string): boolean {
  const begun = kinds.get(word[0]) ?? [];
  return begun.some((kind) => (kind.length < 4 ? word === kind : word.startsWith(kind)));
}

function* readRows(): Generator<undefined, undefined> {
  for (const row of regionTable.trim().split('\n')) {
    readRow(row);
    yield;
  }
  return undefined;
}

function readRow(row: string): void {
  const [, country = '', code = '', names = ''] = /^(..)(?:-(\S+))? (.*)$/u.exec(row) ?? [];
  const add = (map: CountriesByName, key: string) => {
    if (key.length > 1) map.set(key, (map.get(key) ?? new Set()).add(country));
  };
  if (/^[A-Z]{2,3}$/.test(code)) add(index.byCode, code);
  for (const name of names.split(', ')) {
    const words = wordsOf(name);
    const key = bareKey(words);
    add(index.byName, key);
    add(index.bySound, loosenKey(key));
    if (words.length < 2) continue;
    for (const word of words.filter(({ length }) => length >= longWord)) add(index.byWord, word);
    const initials = words
      .map((word) => word[0])
      .join('')
      .toUpperCase();
    if (/^[A-Z]{3}$/.test(initials)) add(index.byCode, initials);
  }
}
