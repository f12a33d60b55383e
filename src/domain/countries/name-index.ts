import { listCases } from '#src/domain/languages/all-cases.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { type Country, countryName, findIcuName } from './countries.ts';
import { readCountryTables } from './read-tables.ts';

type CodesByKey = Map<string, readonly string[]>;

/** A spelling that typing errors are measured against. */
export type Spelling = {
  readonly key: string;
  /** Empty for what is not compared by sound. */
  readonly loose: string;
  readonly codes: readonly string[];
};

/** All that a list of countries is looked up by; the keys are folded names without spaces. */
export type CountryIndex = {
  readonly names: CodesByKey;
  readonly cases: CodesByKey;
  readonly adjectives: CodesByKey;
  readonly spellings: readonly Spelling[];
  /** Two and three letters. */
  readonly codes: ReadonlyMap<string, string>;
};

const linkingWords = new Set(
  Object.values(languages).flatMap(({ and, wordsWithinNames }) =>
    [...and, ...wordsWithinNames].map(foldName),
  ),
);

/** The adjectives of official names by the code of their country. */
export const countryAdjectives = readCountryTables(
  Object.values(languages).map(({ countryNames }) => countryNames.adjectives),
);

/** The words of a name that tell it from others: "Bosnia & Herzegovina" is "Bosniya və Herseqovina" but for these. */
export function readWords(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '' && !linkingWords.has(word))
    .map((word) => (word === 'st' ? 'saint' : word));
}

const keyOf = (name: string): string => readWords(name).join('');

/** What one country is looked up by, each key once. */
interface CountryKeys {
  readonly names: ReadonlyArray<{ readonly key: string; readonly loose: string }>;
  readonly cases: readonly string[];
  readonly adjectives: readonly string[];
}

/** Folding takes nearly all of the time, and the lists of campaigns share most of their countries. */
const keysOfCountries = new WeakMap<Country, CountryKeys>();

/** Reads the names of a country, once. */
export function readKeys(country: Country): CountryKeys {
  let keys = keysOfCountries.get(country);
  if (!keys) {
    keys = foldKeys(country);
    keysOfCountries.set(country, keys);
  }
  return keys;
}

function foldKeys(country: Country): CountryKeys {
  const names = [...new Set(listNames(country))];
  const adjectives = countryAdjectives[country.code] ?? [];
  return {
    names: foldEach(names).map((key) => ({ key, loose: loosenKey(key) })),
    cases: foldEach(names.flatMap(listCases)),
    adjectives: foldEach(adjectives.flatMap((adjective) => [adjective, ...listCases(adjective)])),
  };
}

function foldEach(names: readonly string[]): readonly string[] {
  return [...new Set([...new Set(names)].map(keyOf))].filter(Boolean);
}

const indexes = new WeakMap<readonly Country[], CountryIndex>();

/** Built at the first call for a list and kept as long as the list is. */
export function indexCountries(countries: readonly Country[]): CountryIndex {
  let index = indexes.get(countries);
  if (!index) {
    index = buildIndex(countries);
    indexes.set(countries, index);
  }
  return index;
}

function buildIndex(countries: readonly Country[]): CountryIndex {
  const names: CodesByKey = new Map();
  const looseNames = new Map<string, string>();
  const cases: CodesByKey = new Map();
  const adjectives: CodesByKey = new Map();
  const codes = new Map<string, string>();

  for (const country of countries) {
    codes.set(country.code, country.code);
    if (country.alpha3) codes.set(country.alpha3, country.code);
    const keys = readKeys(country);
    for (const { key, loose } of keys.names) {
      add(names, key, country.code);
      looseNames.set(key, loose);
    }
    for (const key of keys.cases) add(cases, key, country.code);
    for (const key of keys.adjectives) add(adjectives, key, country.code);
  }
  for (const [candidates, shared] of ambiguousNames) {
    for (const code of candidates) {
      if (!codes.has(code)) continue;
      for (const name of shared) add(names, keyOf(name), code);
    }
  }
  const spellings = [
    ...[...names].map(([key, owners]) => ({
      key,
      loose: looseNames.get(key) ?? loosenKey(key),
      codes: owners,
    })),
    // Not the short ones, which resemble other words, and not by sound: Нигерия would be near Нигера.
    ...[...cases]
      .filter(([key]) => key.length > 7)
      .map(([key, owners]) => ({ key, loose: '', codes: owners })),
  ].filter(({ key }) => key.length > 3);
  return { names, cases, adjectives, spellings, codes };
}

function listNames(country: Country): readonly string[] {
  return [
    ...locales.map((locale) => countryName(country.code, locale, [country])),
    ...locales.map((locale) => findIcuName(country.code, locale) ?? ''),
    ...Object.values(country.officialNames ?? {}),
    ...(country.aliases ?? []),
  ];
}

function add(map: CodesByKey, key: string, code: string): void {
  const owners = map.get(key) ?? [];
  if (!owners.includes(code)) map.set(key, [...owners, code]);
}
