import { wordBeforeCity, wordBehindCity } from '#src/domain/cities/city-words.ts';
import { splitList } from '#src/domain/cities/split-list.ts';
import { tidyName } from '#src/domain/text/one-line.ts';

/** More cities than this in one entry are a list pasted by mistake. */
export const mostCities = 20;

const longestCity = 60;

export type CitiesOutcome =
  | { kind: 'cities'; names: string[] }
  | { kind: 'not-a-city'; name: string }
  | { kind: 'nothing' };

/** The sign before a line of a list, "г.", "şəhəri" in its cases, and a full stop that is of no abbreviation. */
const around = new RegExp(
  `^[-–—•*]+\\s*|^${wordBeforeCity()}|${wordBehindCity()}$|(?<=\\p{Ll}{3})\\.$`,
  'giu',
);

/**
 * City names as typed: one, or several, whatever divides them. A country beside its cities ("Berlin, Almaniya") is left
 * out; alone it is a name like any other.
 * @param isPlace whether a name of those that `listDoubtful` tells is that of one place
 */
export function readCities(
  typed: string,
  isOwnCountry: (name: string) => boolean = () => false,
  isPlace: (name: string) => boolean = () => false,
): CitiesOutcome {
  const parts = splitList(typed, (name) => isPlace(name) || isOwnCountry(name));
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
