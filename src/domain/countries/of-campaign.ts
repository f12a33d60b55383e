import { type LocalizedText, locales } from '#src/domain/locale.ts';
import { type Country, countryName, isCountryCode, isoCountries } from './countries.ts';

/** A country that a campaign names in its own way, or has besides those of ISO. */
export interface OwnCountry {
  readonly code: string;
  readonly names: LocalizedText;
}

/** How many lists are kept: more than there are campaigns at one time, with room for those of a minute ago. */
const mostLists = 20;

const lists = new Map<string, readonly Country[]>();

/**
 * The countries of a campaign: those of ISO, some perhaps by other names, and the added ones. The same content
 * gives the same list, so that what names are looked up by is built once and not at each message.
 */
export function countriesOf(own: readonly OwnCountry[]): readonly Country[] {
  if (own.length === 0) return isoCountries;
  const key = JSON.stringify(own.map(({ code, names }) => [code, ...locales.map((locale) => names[locale])]));
  const list = lists.get(key) ?? buildList(own);
  // Set again, so that it is the last to be removed.
  lists.delete(key);
  lists.set(key, list);
  for (const oldest of lists.keys()) {
    if (lists.size <= mostLists) break;
    lists.delete(oldest);
  }
  return list;
}

function buildList(own: readonly OwnCountry[]): readonly Country[] {
  const names = new Map(own.map((country) => [country.code, country.names]));
  const renamed = isoCountries.map((country): Country => {
    const ownNames = names.get(country.code);
    if (!ownNames) return country;
    // People who do not know the new name go on writing the usual one.
    const usual = locales.map((locale) => countryName(country.code, locale));
    return {
      ...country,
      names: { ...country.names, ...ownNames },
      aliases: [...(country.aliases ?? []), ...usual],
    };
  });
  return [...renamed, ...own.filter(({ code }) => !isCountryCode(code))];
}
