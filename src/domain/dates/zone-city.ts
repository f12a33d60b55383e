import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** The city that an IANA zone is called by, in a language where that language has a name for it. */
export function zoneCity(zone: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = languages[locale].zoneCities;
  return names[zone] ?? cityInName(zone);
}

/** "New York": the city in the name of an IANA zone, such as America/New_York. */
export function cityInName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zones that a committee that writes this language is likely to work in. */
export function likelyZones(locale: Locale): readonly string[] {
  return [...Object.keys(languages[locale].zoneCities), 'UTC'];
}
