import { type Country, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { hasTooMany } from '#src/domain/entries/cities.ts';
import { showsSomething } from '#src/domain/text/visible.ts';

export interface SplitPlace {
  /** ISO 3166-1 alpha-2, or the code of a country that a campaign added. */
  country: string;
  cities: string;
}

/**
 * A country and the cities beside it, for who writes both at once: "Almaniya, Köln, Ulm", "Köln, Germany". Null unless
 * the first or the last of the parts is a country, and no other is like one: that is a question.
 */
export function splitPlace(text: string, countries: readonly Country[] = isoCountries): SplitPlace | null {
  // Each part is held against the names of all countries.
  if (hasTooMany(text)) return null;
  const parts = text.split(/[,;\n]/).filter(showsSomething);
  const guesses = parts.map((part) => findCountry(part, countries));
  const at = guesses.findIndex(({ kind }) => kind !== 'unknown');
  const guess = guesses[at];
  const isAtEnd = at === 0 || at === parts.length - 1;
  const isOnlyOne = guesses.filter(({ kind }) => kind !== 'unknown').length === 1;
  if (guess?.kind !== 'found' || !isAtEnd || !isOnlyOne || parts.length < 2) return null;
  return { country: guess.code, cities: parts.toSpliced(at, 1).join(',') };
}

/** A country's name has so many words at most where a city stands beside it without a comma. */
const mostWords = 2;

/** What stands around words, and within none. */
const between = /[\s/|()[\]:;,–—]+|\s-\s/gu;

/**
 * What a country and its cities may be where nothing but a space, a sign or brackets stand between them: "Almaniya
 * Köln", "Köln (Germany)", "Germany: Köln/Bonn". New Jersey is such a pair too: whether there is such a city in the
 * country is to be looked up.
 */
export function splitWords(text: string, countries: readonly Country[] = isoCountries): SplitPlace[] {
  const words = [...text.matchAll(/[^\s/|()[\]:;,–—]+/gu)].filter(([word]) => word !== '-');
  const ends = Array.from({ length: Math.min(mostWords, words.length - 1) }, (_, index) => index + 1);
  const pairs = ends.flatMap((count) => {
    const afterFirst = words[count]?.index ?? 0;
    const fromLast = words.at(-count)?.index ?? text.length;
    return [
      { country: text.slice(0, afterFirst), cities: text.slice(afterFirst) },
      { country: text.slice(fromLast), cities: text.slice(0, fromLast) },
    ];
  });
  return pairs.flatMap(({ country, cities }) => {
    const guess = findCountry(country.replace(between, ' ').trim(), countries);
    return guess.kind === 'found' ? [{ country: guess.code, cities: trimEnds(cities) }] : [];
  });
}

/** Without the brackets and signs in which a name is left behind. */
function trimEnds(text: string): string {
  return text.replace(/^[\s/|([\]):;,–—-]+|[\s/|([\]):;,–—-]+$/gu, '');
}
