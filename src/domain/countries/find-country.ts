import { showsSomething } from '#src/domain/text/visible.ts';
import { type Country, isoCountries } from './countries.ts';
import { findByName } from './find-by-name.ts';
import { readFlags } from './flags.ts';
import { type CountryGuess, settle } from './guess.ts';
import { type CountryIndex, indexCountries } from './name-index.ts';

/** "Almaniya (Germany)", "Грузия / Gürcüstan". */
const separators = /[,;/|()[\]\n–—]| - /u;

/**
 * The country that a person typed: its name in any of the four languages, Latin or Cyrillic, short or official, in a
 * case or with typing errors; its flag; its code in capitals. A question is better than a wrong answer: an error is
 * forgiven only where one country is clearly the nearest.
 */
export function findCountry(text: string, countries: readonly Country[] = isoCountries): CountryGuess {
  const index = indexCountries(countries);
  const { codes, rest } = readFlags(text);
  const flagged = codes.filter((code) => index.codes.get(code) === code);
  const named = findByNames(index, rest);
  return flagged.length > 0 ? reconcile(flagged, named) : named;
}

/** The whole text, else all of its parts if they name one country. */
function findByNames(index: CountryIndex, text: string): CountryGuess {
  const whole = findByNameOrCode(index, text);
  if (whole.kind === 'found') return whole;
  const parts = text.split(separators, 4).filter(showsSomething);
  if (parts.length < 2) return whole;
  const guesses = parts.map((part) => findByNameOrCode(index, part));
  const codes = new Set(guesses.map((guess) => (guess.kind === 'found' ? guess.code : '')));
  return codes.size === 1 && !codes.has('') ? settle([...codes]) : whole;
}

/**
 * Codes count in capitals only: "de" and "in" are words of many languages. A code may also be a name: "CXR" is ÇXR
 * without its tail, and "TC" the Republic of Türkiye. Then both are asked about.
 */
function findByNameOrCode(index: CountryIndex, text: string): CountryGuess {
  const named = findByName(index, text);
  const code = index.codes.get(text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  if (code === undefined) return named;
  const codes = named.kind === 'unknown' ? [] : named.kind === 'found' ? [named.code] : named.codes;
  return settle([...new Set([...codes, code])]);
}

/** A flag says which of several is meant; a name that says otherwise makes it a question. */
function reconcile(flagged: readonly string[], named: CountryGuess): CountryGuess {
  if (named.kind === 'unknown') return settle(flagged);
  const codes = named.kind === 'found' ? [named.code] : named.codes;
  const agreed = flagged.filter((code) => codes.includes(code));
  return settle(agreed.length === 1 && flagged.length === 1 ? agreed : [...new Set([...flagged, ...codes])]);
}
