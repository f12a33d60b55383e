import { type LocalizedText, locales } from '#src/domain/locale.ts';
import { type Country, countryName, isCountryCode, isoCountries } from './countries.ts';
import type { CountryNameStyle } from './name-style.ts';

/** A country that a campaign names in its own way, or has besides those of ISO. */
export interface OwnCountry {
  readonly code: string;
  readonly names: LocalizedText;
}

/** How many lists are kept: more than there are campaigns at one time, with room for those of a minute ago. */
const mostLists = 20;

const lists = new Map<string, readonly Country[]>();

/**
 * The countries of a campaign: those of ISO, some perhaps by other names, and the added ones. A name that the campaign
 * gives a country is shown before its official and its short one. People may type any of the three. The same content
 * gives the same list, so that what names are looked up by is built once and not at each message.
 * @param style the names of countries that the campaign gives no name; questions and buttons always use short ones
 */
export function countriesOf(
  own: readonly OwnCountry[],
  style: CountryNameStyle = 'short',
): readonly Country[] {
  if (own.length === 0 && style === 'short') return isoCountries;
  const names = own.map((country) => [country.code, locales.map((locale) => country.names[locale])]);
  const key = JSON.stringify([style, names]);
  const list = lists.get(key) ?? buildList(own, style);
  // Set again, so that it is the last to be removed.
  lists.delete(key);
  lists.set(key, list);
  for (const oldest of lists.keys()) {
    if (lists.size <= mostLists) break;
    lists.delete(oldest);
  }
  return list;
}

/** The countries of a campaign, with the names that it prints: short or official ones, as its admins chose. */
export function printedCountriesOf(campaign: {
  readonly countries: readonly OwnCountry[];
  readonly countryNameStyle: CountryNameStyle;
}): readonly Country[] {
  return countriesOf(campaign.countries, campaign.countryNameStyle);
}

function buildList(own: readonly OwnCountry[], style: CountryNameStyle): readonly Country[] {
  const names = new Map(own.map((country) => [country.code, country.names]));
  const renamed = isoCountries.map((country): Country => {
    const others = {
      ...(style === 'official' ? country.officialNames : {}),
      ...names.get(country.code),
    };
    if (Object.keys(others).length === 0) return country;
    // People who do not know the other name go on writing the usual one.
    const usual = locales.map((locale) => countryName(country.code, locale));
    return {
      ...country,
      names: { ...country.names, ...others },
      aliases: [...(country.aliases ?? []), ...usual],
    };
  });
  return [...renamed, ...own.filter(({ code }) => !isCountryCode(code))];
}
