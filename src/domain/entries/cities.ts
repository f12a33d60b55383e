import { wordBeforeCity, wordBehindCity } from '#src/domain/cities/city-words.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { tidyName } from '#src/domain/text/one-line.ts';

/** More cities than this in one entry are a list pasted by mistake. */
export const mostCities = 20;

const longestCity = 60;

export type CitiesOutcome =
  | { kind: 'cities'; names: string[] }
  | { kind: 'not-a-city'; name: string }
  | { kind: 'nothing' };

/** Two capital letters after a comma are a state's: "Washington, D.C.". But "Boston, LA" are two. */
const marks = /[;،\n\r]+|,(?!\s*(?!LA)[A-Z]\.?[A-Z]\.?\s*(?:,|;|\n|$))|\s[/&+]\s/;

const joiningWords = new RegExp(
  `\\s(?:${Object.values(languages)
    .flatMap(({ and }) => and)
    .join('|')})\\s`,
  'iu',
);

/** Places whose own name has such a word in it. */
const joinedNames: ReadonlySet<string> = new Set(
  [
    ...['Brighton and Hove', 'Tyne and Wear', 'Newfoundland and Labrador', 'Ньюфаундленд и Лабрадор'],
    ...['Dumfries and Galloway', 'Perth and Kinross', 'Argyll and Bute', 'Kensington and Chelsea'],
    ...['Hammersmith and Fulham', 'Windsor and Maidenhead', 'Redcar and Cleveland'],
  ].map(foldName),
);

/** The number or sign before a line of a list, "г.", "şəhəri" in its cases, and a full stop that is of no abbreviation. */
const around = new RegExp(
  `^(?:\\d+[.)]|[-–—•*])\\s+|^${wordBeforeCity()}|${wordBehindCity()}$|(?<=\\p{Ll}{3})\\.$`,
  'giu',
);

/**
 * City names as typed: one, or several divided by commas, semicolons, lines, a sign between spaces, or a word
 * for "and". A country beside its cities ("Berlin, Almaniya") is left out; alone it is a name like any other.
 */
export function readCities(
  typed: string,
  isOwnCountry: (name: string) => boolean = () => false,
): CitiesOutcome {
  const isWhole = (part: string) => joinedNames.has(foldName(part)) || isOwnCountry(tidyName(part));
  const parts = typed.split(marks).flatMap((part) => (isWhole(part) ? [part] : part.split(joiningWords)));
  const given = parts
    .flatMap((part) => (isOwnCountry(tidyName(stateIn(part))) ? part.split(',') : [part]))
    .map(readName)
    .filter((name) => name !== '');
  const cities = given.filter((name) => !isOwnCountry(name));
  const names = cities.length > 0 ? cities : given;
  const odd = names.find((name) => name.length > longestCity || !/\p{L}/u.test(name));
  if (odd !== undefined) return { kind: 'not-a-city', name: odd };
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'cities', names };
}

/** What follows the comma that is left in a part: a state, or the country after all ("London, UK"). */
function stateIn(part: string): string {
  return part.includes(',') ? part.slice(part.lastIndexOf(',') + 1) : '';
}

function readName(part: string): string {
  return tidyName(tidyName(part).replace(around, ''));
}
