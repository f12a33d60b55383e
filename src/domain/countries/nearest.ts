import { editDistance } from '#src/domain/text/edit-distance.ts';
import type { Country } from './countries.ts';
import { type CountryIndex, indexCountries, readWords } from './name-index.ts';

const shortestBeginning = 4;

/** In a shorter beginning an error leaves too little. */
const longBeginning = 6;

/** The countries whose names begin so, the shortest first: "Yunan" is on the way to Yunanıstan. */
export function findBegun(index: CountryIndex, key: string): readonly string[] {
  if (key.length < shortestBeginning) return [];
  const begun = [...index.names].filter(([name]) => name.startsWith(key));
  return begun.sort(([a], [b]) => a.length - b.length).flatMap(([, codes]) => codes);
}

/**
 * The country whose name a word begins, perhaps with an error: "Qazaxs". None where several begin so, since a word of a
 * sentence may be any.
 */
export function findBegunAlone(index: CountryIndex, word: string): readonly string[] {
  if (word.length < longBeginning) return [];
  const codes = [...index.names].flatMap(([name, owners]) =>
    name.length > word.length && editDistance(word, name.slice(0, word.length), 1) <= 1 ? owners : [],
  );
  const begun = new Set(codes);
  return begun.size === 1 ? [...begun] : [];
}

/** Whether a name of the country begins with what was typed: who writes "Alman" hardly means a village of that name. */
export function isBeginningOf(code: string, typed: string, countries: readonly Country[]): boolean {
  const key = readWords(typed).join('');
  return [...indexCountries(countries).names].some(
    ([name, codes]) => codes.includes(code) && name.startsWith(key),
  );
}
