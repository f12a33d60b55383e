import { findTimeZone } from '#src/domain/dates/time-zone.ts';
import { cityInName } from '#src/domain/dates/zone-city.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';

/**
 * The zone that somebody typed: its IANA name, or the city that it is called by ("New York", "Kolkata", "Bakı"). Null
 * if no zone is called so.
 */
export function parseTimeZone(typed: string): string | null {
  const words = typed.trim();
  return findTimeZone(words) ?? zonesByCity().get(foldName(words)) ?? findByOtherName(words);
}

let byCity: ReadonlyMap<string, string> | null = null;

/** Built at first use: most processes never ask for it. */
function zonesByCity(): ReadonlyMap<string, string> {
  byCity ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone) => [foldName(cityInName(zone)), zone] as const),
    ...Object.values(languages).flatMap(({ zoneCities }) =>
      Object.entries(zoneCities).map(([zone, city]) => [foldName(city), zone] as const),
    ),
  ]);
  return byCity;
}

/** Names that Intl takes and does not list, such as Europe/Kyiv: by their city alone, in each part of the world. */
function findByOtherName(words: string): string | null {
  const city = words.replace(/\s+/g, '_');
  const regions = new Set(Intl.supportedValuesOf('timeZone').map((zone) => zone.split('/')[0]));
  for (const region of regions) {
    const zone = findTimeZone(`${region}/${city}`);
    if (zone) return zone;
  }
  return null;
}
