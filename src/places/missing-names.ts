import type { Db } from '#db/connection/client.ts';
import { listOwnNames } from '#db/queries/places/gazetteer-names.ts';
import { listSpellings } from '#db/queries/places/gazetteer-spellings.ts';
import type { City } from '#db/queries/places/printed-names.ts';
import { isNamedIn, listDecisive, sumSpellings } from '#src/domain/cities/printed-name.ts';
import { isOtherName, suggestName } from '#src/domain/cities/suggest-name.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { readCityNames } from '#src/gazetteer/city-names.ts';
import { placeOfKey } from './recognize-city.ts';

/** A name that is suggested for a city in a language. */
export interface Suggestion {
  name: string;
  /** Whether it is another name than people wrote: then it is not accepted together with others. */
  isOther: boolean;
}

/** A city that has no name in a language. */
export interface MissingName {
  city: City;
  /** As most people typed it. */
  typed: string;
  suggestion: Suggestion | null;
}

/** The cities that have no name in a language. */
export function listUnnamed(cities: readonly City[], locale: Locale): City[] {
  return cities.filter(
    ({ printedNames, spellings }) => !isNamedIn(locale, printedNames, listDecisive(spellings)),
  );
}

/** Those of them that are in approved entries, and so in the report. */
export function listUnnamedInReport(cities: readonly City[], locale: Locale): City[] {
  return listUnnamed(cities.filter(isInReport), locale);
}

export function isInReport({ spellings }: Pick<City, 'spellings'>): boolean {
  return spellings.some(({ approved }) => approved > 0);
}

/** The names that are missing in a language, with what is suggested for them: two statements for all. */
export async function suggestMissingNames(
  db: Db,
  cities: readonly City[],
  locale: Locale,
): Promise<MissingName[]> {
  const unnamed = listUnnamed(cities, locale);
  const suggestions = await suggestNames(db, unnamed, [locale]);
  return unnamed.map((city) => ({
    city,
    typed: typedName(city),
    suggestion: suggestions.get(city.id)?.[locale] ?? null,
  }));
}

/** What is suggested for cities in some languages, by the ids of the cities. */
export async function suggestNames(
  db: Db,
  cities: readonly City[],
  wanted: readonly Locale[],
): Promise<ReadonlyMap<number, Partial<Record<Locale, Suggestion>>>> {
  const known = cities.flatMap((city) => {
    const placeId = placeOfKey(city.key);
    return placeId === null ? [] : [{ city, placeId }];
  });
  if (known.length === 0) return new Map();
  const names = await readCityNames();
  const inCyrillic = wanted.filter((locale) => languages[locale].script === 'Cyrillic');
  const unnamed = known.filter(({ placeId }) => inCyrillic.some((locale) => !names.get(placeId)?.[locale]));
  const [own, spellings] = await Promise.all([
    listOwnNames(
      db,
      known.map(({ placeId }) => placeId),
    ),
    listSpellings(
      db,
      unnamed.map(({ placeId }) => placeId),
    ),
  ]);
  return new Map(
    known.map(({ city, placeId }) => {
      const place = {
        own: own.get(placeId) ?? '',
        names: names.get(placeId) ?? {},
        spellings: spellings.get(placeId) ?? [],
      };
      const written = city.spellings.map(({ name }) => name);
      const ofCity = wanted.flatMap((locale): Array<[Locale, Suggestion]> => {
        const name = suggestName(locale, place);
        return name === null ? [] : [[locale, { name, isOther: isOtherName(name, written) }]];
      });
      return [city.id, Object.fromEntries(ofCity)];
    }),
  );
}

/** The name of a city as most people typed it. */
export function typedName({ spellings, key }: City): string {
  const [usual] = sumSpellings(listDecisive(spellings));
  return usual?.name ?? key;
}
