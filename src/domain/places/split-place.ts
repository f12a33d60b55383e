import { type Country, isoCountries } from '#src/domain/places/countries.ts';
import { findCountry } from '#src/domain/places/find-country.ts';

/**
 * A country and the cities beside it, for who writes both at once: "Almaniya, Köln, Ulm", "Köln, Germany". Null unless
 * the first or the last of the parts is a country, and no other is like one: that is a question.
 */
export function splitPlace(
  text: string,
  countries: readonly Country[] = isoCountries,
): { country: string; cities: string } | null {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const guesses = parts.map((part) => findCountry(part, countries));
  const at = guesses.findIndex(({ kind }) => kind !== 'unknown');
  const guess = guesses[at];
  const isAtEnd = at === 0 || at === parts.length - 1;
  const isOnlyOne = guesses.filter(({ kind }) => kind !== 'unknown').length === 1;
  if (guess?.kind !== 'found' || !isAtEnd || !isOnlyOne || parts.length < 2) return null;
  return { country: guess.code, cities: parts.toSpliced(at, 1).join(',') };
}
