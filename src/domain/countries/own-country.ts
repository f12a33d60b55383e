import { type Country, isoCountries } from './countries.ts';
import { indexCountries, readWords } from './name-index.ts';

/** Countries with a city of the same name in some language: "Esch, Lüksemburq" may be two cities. */
const namedAsTheirCity = new Set('DJ DZ GI GT HK KW LU MC MO MX PA SG SM SV TN VA'.split(' '));

/**
 * Whether the text is the country and no city of it: what is to be left out of "Berlin, Almaniya". Exact names
 * and codes only, since a city in this country may read like a misspelt one.
 */
export function isOwnCountry(
  text: string,
  code: string | null,
  countries: readonly Country[] = isoCountries,
): boolean {
  if (code === null || namedAsTheirCity.has(code)) return false;
  return namedIn(text, countries).includes(code) || indexCountries(countries).codes.get(text) === code;
}

/** The code of another country that the text names outright; null where it may be a city's name or an error. */
export function findOtherCountry(
  text: string,
  code: string | null,
  countries: readonly Country[] = isoCountries,
): string | null {
  const named = namedIn(text, countries);
  const [other] = named;
  return other !== undefined && named.length === 1 && other !== code ? other : null;
}

/** The codes of the countries of exactly this name. */
function namedIn(text: string, countries: readonly Country[]): readonly string[] {
  return indexCountries(countries).names.get(readWords(text).join('')) ?? [];
}
