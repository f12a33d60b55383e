import { stripCityWords } from '#src/domain/cities/city-words.ts';
import { countNames, splitList } from '#src/domain/cities/split-list.ts';
import { tidyName } from '#src/domain/text/one-line.ts';

/** More cities than this in one entry are a list pasted by mistake. */
export const mostCities = 20;

/**
 * Beside each city its region or country may stand. Each name is looked up by itself: of a message full of names, that
 * would take minutes, so it is counted first.
 */
const mostNames = 2 * mostCities;

const longestCity = 60;

export type CitiesOutcome =
  | { kind: 'cities'; names: string[] }
  | { kind: 'not-a-city'; name: string }
  | { kind: 'too-many' }
  | { kind: 'nothing' };

/** Whether a text has more names than an entry can have. */
export function hasTooMany(typed: string): boolean {
  return countNames(typed) > mostNames;
}

/** The sign before a line of a list, and a full stop that is of no abbreviation. */
const around = /^[-–—•*]+\s*|(?<=\p{Ll}{3})\.$/giu;

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
  if (hasTooMany(typed)) return { kind: 'too-many' };
  const parts = splitList(typed, (name) => isPlace(name) || isOwnCountry(name));
  const given = parts
    .flatMap((part) => (isOwnCountry(tidyName(stateIn(part))) ? part.split(',') : [part]))
    .map(readName)
    .filter((name) => name !== '');
  const cities = given.filter((name) => !isOwnCountry(name));
  const names = dropWords(cities.length > 0 ? cities : given, isPlace);
  const odd = names.find((name) => name.length > longestCity || !/\p{L}/u.test(name));
  if (odd !== undefined) return { kind: 'not-a-city', name: odd };
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'cities', names };
}

/** What follows the comma that is left in a part: a state, or the country after all ("London, UK"). */
function stateIn(part: string): string {
  return part.includes(',') ? part.slice(part.lastIndexOf(',') + 1) : '';
}

/** Takes words for a city off: a name that is nothing else is no city, unless there is no other. */
function dropWords(names: readonly string[], isPlace: (name: string) => boolean): string[] {
  const bare = names.map((name) => {
    const stripped = isPlace(name) ? name : stripCityWords(name);
    return isPlace(stripped) || isSurelyWord(name, stripped) ? stripped : name;
  });
  const left = bare.filter((name) => name !== '');
  return left.length > 0 ? left : [...names];
}

/** A letter without a full stop is a word for a city only beside the name of a known place. */
function isSurelyWord(name: string, stripped: string): boolean {
  const left = new Set(stripped.split(' '));
  return name.split(' ').every((word) => left.has(word) || [...word].length > 1);
}

function readName(part: string): string {
  return tidyName(tidyName(part).replace(around, ''));
}
