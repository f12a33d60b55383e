import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { regionName } from '#src/domain/regions/region-index.ts';
import { regionOfKey } from '#src/domain/regions/region-key.ts';
import { onlineKey } from './online.ts';

/** A city of an entry, or what stands in its place. */
export interface NamedCity {
  /** As it was typed. */
  readonly name: string;
  readonly key: string;
}

/**
 * The name in a language of what stands in the place of a city: a region, or that the event was held online. Null of cities, and
 * where the language has no name for a region.
 */
export function knownName(key: string, locale: Locale): string | null {
  if (key === onlineKey) return languages[locale].online.name;
  const region = regionOfKey(key);
  return region === null ? null : regionName(region, locale);
}

/** How a city of an entry is shown in the chat: as it was typed, unless it has a name in each language. */
export function cityName({ key, name }: NamedCity, locale: Locale): string {
  return knownName(key, locale) ?? name;
}

/** The cities of an entry that count: that it was held online too counts only where no city is named. */
export function countedCities<City extends { readonly key: string }>(
  cities: readonly City[],
): readonly City[] {
  const places = cities.filter(({ key }) => key !== onlineKey);
  return places.length > 0 ? places : cities;
}
