import type { Db } from '#db/connection/client.ts';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { listKnownKeys } from '#db/queries/places/known-keys.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { hasCityWords, stripCityWords } from '#src/domain/cities/city-words.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { leastTown, settlePlace } from '#src/domain/cities/settle-place.ts';
import { eventConcepts } from '#src/domain/languages/event-words.ts';
import { findBareRegion } from '#src/domain/regions/bare-name.ts';
import { findConcepts, foldTitle } from '#src/domain/review/likeness/find-concepts.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** A city whose name is the beginning or the end of what was typed. */
export interface NamePart {
  readonly name: string;
  readonly place: PlaceMatch;
  /** The country has no other town of that name. */
  readonly isOnly: boolean;
}

/** What a name that no place has consists of: "Köln Ehrenfeld" is Köln and more, "Berlin Potsdam" two cities. */
export interface NameParts {
  /** In the order of the text; one or two. */
  readonly cities: readonly NamePart[];
  /** What is left is only a word for a district, or for what stands in a city: "Münster Universität". */
  readonly isRestKnown: boolean;
  /** A word for a region stands behind the first city, and so before the second: "İzmir ili Bornova". */
  readonly isFirstRegion: boolean;
}

/** A longer text is no name. */
const mostWords = 8;

/** A city's name has so many words at most where others stand beside it without a sign. */
const mostWordsOfCity = 3;

/** A city of this size is known in other countries. */
const wellKnown = 100_000;

/** So many places of a name are looked at. */
const mostCompared = 5;

/** What stands between two words. A hyphen does too: "Hamburg-Altona". */
const between = /[\s,;()[\]{}«»"“”„/|–—]+|(?<=\p{L})-(?=\p{L})/u;

const brackets = /[([{«“„"].*$/u;

/** The cities with whose names a text begins and ends; null if it is none of these. */
export async function findParts(
  db: Db,
  { country, name }: { country: string; name: string },
): Promise<NameParts | null> {
  const words = name.split(between).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length < 2 || words.length > mostWords) return null;
  // What stands before brackets is a name, if there are any.
  const before = name.replace(brackets, '').split(between).filter(Boolean).length;
  const isBracketed = before > 0 && before < words.length;
  const most = Math.min(mostWordsOfCity, words.length - 1);
  const lengths = Array.from({ length: most }, (_, at) => most - at);
  const head = await findCity(
    db,
    country,
    (isBracketed ? [before, ...lengths] : lengths).map((length) => words.slice(0, length)),
  );
  const left = words.slice(head?.length ?? 0);
  const tail = await findCity(
    db,
    country,
    lengths.filter((length) => length <= left.length).map((length) => words.slice(-length)),
  );
  const cities = [head, tail].filter((city) => city !== null);
  if (cities.length === 0) return null;
  const [city, other] = cities;
  const distinct = city?.place.id === other?.place.id ? cities.slice(0, 1) : cities;
  const rest = left.slice(0, left.length - (tail?.length ?? 0));
  const isAside = isBracketed && head?.length === before && !(await isWellKnown(db, rest.join(' ')));
  return {
    cities: distinct,
    isRestKnown: rest.length > 0 && (isAside || isInCity(rest)),
    isFirstRegion: head !== null && rest.length === 1 && rest.every(isWord),
  };
}

/** The first of some names that a town has: one of those that are written exactly so, if there are any. */
async function findCity(
  db: Db,
  country: string,
  names: ReadonlyArray<readonly string[]>,
): Promise<(NamePart & { length: number }) | null> {
  const possible = names.filter((words) => !words.some(isWord) && words.some((word) => /\p{L}/u.test(word)));
  const keyOf = (words: readonly string[]) => foldName(words.join(' '));
  const known = await listKnownKeys(db, { country, keys: possible.map(keyOf) });
  const exact = possible.filter((words) => known.has(keyOf(words)));
  for (const words of exact.length > 0 ? exact : possible) {
    const name = words.join(' ');
    const places = await matchPlaces(db, { country, typed: name, most: mostCompared });
    const place = settlePlace(places);
    if (!place || (place.likeness !== 'same' && place.population < leastTown)) continue;
    const towns = places.filter(
      ({ likeness, population }) => likeness !== 'similar' && population >= leastTown,
    );
    return { name, place, isOnly: towns.length === 1, length: words.length };
  }
  return null;
}

/** What stands in brackets may be another city, and then says more than where in the first one. */
async function isWellKnown(db: Db, name: string): Promise<boolean> {
  const [city] = await findPlaceAnywhere(db, { typed: name, most: 1 });
  return city !== undefined && city.population >= wellKnown;
}

/** A word for a city or a region alone names none. */
function isWord(word: string): boolean {
  return stripCityWords(word) === '' || findBareRegion(`x ${word}`).text === 'x';
}

/** Whether words behind a city name a part of it, or a building in it, and no other place. */
function isInCity(rest: readonly string[]): boolean {
  const [first = '', ...more] = rest;
  // "Marneuli rayonu X" is a place in that district.
  if (isWord(first) && more.length > 0) return false;
  const text = rest.join(' ');
  if (hasCityWords(text) || more.some(isWord)) return true;
  const found = findConcepts(foldTitle(text).split(' ').filter(Boolean));
  return found.some(({ meanings }) =>
    [...meanings.keys()].some((concept) => eventConcepts[concept] === 'venue'),
  );
}
