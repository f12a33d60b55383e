import { onlineKey } from '#src/domain/cities/online.ts';
import type { Locale } from '#src/domain/locale.ts';

interface NamedPlace {
  readonly key: string;
  /** As it is printed. */
  readonly name: string;
}

/** What is printed behind the country of an entry: its cities, and that it was held online too. */
export function listPlaceNames(
  { cities, heldOnline }: { cities: readonly NamedPlace[]; heldOnline: string | null },
  locale: Locale,
): string[] {
  const isNamed = heldOnline === null || cities.some(({ key }) => key === onlineKey);
  const names = [...cities.map(({ name }) => name), ...(isNamed ? [] : [heldOnline])];
  // No name of a city, and a full stop stands before it.
  return cities[0]?.key === onlineKey ? names.with(0, capitalize(names[0] ?? '', locale)) : names;
}

function capitalize(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
