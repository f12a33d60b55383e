import type { Db } from '#db/connection/client.ts';
import type { DraftCity } from '#db/queries/entries/draft-cities.ts';
import { findDivisions } from '#db/queries/places/divisions.ts';
import { listKnownKeys } from '#db/queries/places/known-keys.ts';
import { matchPlaces, searchPlaces } from '#db/queries/places/matches.ts';
import { findAroundSeats } from '#db/queries/places/nearest.ts';
import { findCityBesideOnline, isOnline, onlineKey } from '#src/domain/cities/online.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { settlePlace } from '#src/domain/cities/settle-place.ts';
import { findBareRegion } from '#src/domain/regions/bare-name.ts';
import { findMeantRegion, findRegion } from '#src/domain/regions/find-region.ts';
import { findRegionOfDivision, keyOfRegion, regionOfKey } from '#src/domain/regions/region-key.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { findCityInRegion, listCityAndRegion } from './city-in-region.ts';
import { isMeant } from './is-meant.ts';
import { findParts, type NamePart } from './parts-of-name.ts';

/** A city as it is written into an entry; an ambiguous one still has to be asked about. */
export type WrittenCity = DraftCity & { isAmbiguous: boolean };

/** How many places are offered. More would make it harder to choose. */
const mostOffered = 5;

interface Typed {
  country: string;
  name: string;
  /** Whether the name is that of another country. */
  isCountry: boolean;
}

/**
 * Recognizes the cities that were typed into one answer, in their order. A region beside a city in it says which city is
 * meant, and is no city of its own: "Calgary, Alberta".
 */
export async function recognizeNames(
  db: Db,
  { country, names, isCountry = () => false }: RecognizedNames,
): Promise<WrittenCity[]> {
  const alone = await Promise.all(
    names.map((name) => recognizeName(db, { country, name, isCountry: isCountry(name) })),
  );
  const cities = alone.flat();
  return cities.length === 1
    ? cities
    : askAboutDistricts(db, country, await joinRegions(db, country, cities));
}

export interface RecognizedNames {
  /** ISO 3166-1 alpha-2, or the code of a country that a campaign added. */
  country: string;
  names: readonly string[];
  /** Whether a name is that of another country. */
  isCountry?: (name: string) => boolean;
}

/**
 * Takes a region out where a city beside it lies in it. A name that stands behind such a city and is also that of another city is
 * asked about, unless that one lies elsewhere: "Buffalo, New York", but "Seattle, Washington".
 */
async function joinRegions(db: Db, country: string, cities: readonly WrittenCity[]): Promise<WrittenCity[]> {
  const regions = cities.flatMap((city, at) => {
    const code = regionOfKey(city.key) ?? findAlsoRegion(country, city.name);
    return code === null ? [] : [{ code, at, city }];
  });
  const joined = [...cities];
  const around = new Set<number>();
  for (const { code, at, city } of regions) {
    const isSure = regionOfKey(city.key) !== null;
    let isAround = false;
    for (const [index, other] of cities.entries()) {
      const mayLie = index !== at && other.key !== onlineKey && regionOfKey(other.key) === null;
      if (!mayLie || other.key === city.key || !(isSure || index < at)) continue;
      const place = await findCityInRegion(db, { country, name: other.name, region: code });
      if (!place || !(isSure || other.key === keyOfPlace(place.id))) continue;
      isAround = true;
      joined[index] = inPlace(other.name, place);
    }
    if (!isAround) continue;
    if (isSure || !(await findCityInRegion(db, { country, name: city.name, region: code }))) around.add(at);
    else joined[at] = { name: city.name, key: foldName(city.name), isAmbiguous: true };
  }
  return joined.filter((_, at) => !around.has(at));
}

/**
 * Asks about the second of two cities one of which is the seat of a division, and the other may be its district, where no table
 * tells the division from its seat: "Bornova / İzmir", "Moskva, Zelenoqrad". Far from the seat a name before it is meant.
 */
async function askAboutDistricts(
  db: Db,
  country: string,
  cities: readonly WrittenCity[],
): Promise<WrittenCity[]> {
  const places = cities.map(({ key }) => placeOfKey(key));
  const shared = await findAroundSeats(
    db,
    places.filter((id) => id !== null),
  );
  const asked = shared.flatMap(({ seat, id, region, isNear }) => {
    const [one, other] = [places.indexOf(seat), places.indexOf(id)];
    const isApart = findRegionOfDivision(country, region) === null;
    return isApart && (isNear || one > other) ? [Math.max(one, other)] : [];
  });
  return cities.map((city, at) =>
    asked.includes(at) ? { name: city.name, key: foldName(city.name), isAmbiguous: true } : city,
  );
}

/** The region that a city's name is as well: New York, Zürich; not an oblast that is called after its seat. */
function findAlsoRegion(country: string, name: string): string | null {
  const region = findRegion(country, name);
  return region?.isCity && region.standsAlone ? region.code : null;
}

/** What one name says: a city, a region, that the event was held online; or a city and one of the others. */
async function recognizeName(db: Db, typed: Typed): Promise<WrittenCity[]> {
  const { country, name, isCountry } = typed;
  if (isOnline(name) && !(await isPlaceOf(db, country, name))) {
    return [{ name, key: onlineKey, isAmbiguous: false }];
  }
  const region = findMeantRegion(country, name);
  if (region && (region.likeness === 'same' || region.isExplicit)) return [inRegion(name, region.code)];
  const { places, isCovered } = await searchPlaces(db, { country, typed: name, most: mostOffered });
  const settled = settlePlace(places);
  const meant = settled && (await isMeant(db, typed, settled));
  if (settled?.likeness === 'same' && meant === 'surely') return [inPlace(name, settled)];
  const isKnown = places.some(({ likeness }) => likeness === 'same' || likeness === 'sounds-alike');
  const asTyped = { name, key: foldName(name) };
  if (region) return isKnown ? [{ ...asTyped, isAmbiguous: true }] : [inRegion(name, region.code)];
  if (settled && !isCountry && meant === 'surely') return [inPlace(name, settled)];
  const together = isKnown ? null : await takeApart(db, typed);
  if (together) return together;
  const isUnknown = meant === 'rather-elsewhere' || (!isKnown && isCovered);
  return [{ ...asTyped, isAmbiguous: isCountry || isUnknown || places.length > 0, isUnknown }];
}

/** Whether a place of the country has exactly this name. */
async function isPlaceOf(db: Db, country: string, name: string): Promise<boolean> {
  return (await listKnownKeys(db, { country, keys: [foldName(name)] })).size > 0;
}

/** Reads a name that no place has as two: "Berlin (online)", "Columbus Ohio", "Samara oblast" by its seat. */
async function takeApart(db: Db, { country, name, isCountry }: Typed): Promise<WrittenCity[] | null> {
  const beside = findCityBesideOnline(name);
  if (beside !== null) {
    const cities = await recognizeName(db, { country, name: beside.city, isCountry });
    if (beside.hasSign || cities.every(({ key }) => isKnownKey(key)))
      return [...cities, { name, key: onlineKey, isAmbiguous: false }];
  }
  for (const pair of listCityAndRegion(country, name)) {
    const place = await findCityInRegion(db, { country, name: pair.city, region: pair.region });
    if (place) return [inPlace(pair.city, place)];
  }
  const code = await findRegionBySeat(db, country, name);
  if (code !== null) return [inRegion(name, code)];
  const city = await findCityAlone(db, country, name);
  return city && [inPlace(city.name, city.place)];
}

/**
 * The one city in a name that says besides where in it: a district, a building, what stands in brackets; or in which province.
 * Where there are several cities of the name, the rest may say which one, so that is a question.
 */
async function findCityAlone(db: Db, country: string, name: string): Promise<NamePart | null> {
  const parts = await findParts(db, { country, name });
  if (!parts) return null;
  const [city, other] = parts.cities;
  if (!city || !other) return city?.isOnly && parts.isRestKnown ? city : null;
  if (!parts.isFirstRegion || !city.place.isSeat) return null;
  const divisions = await findDivisions(db, [city.place.id, other.place.id]);
  const [around, within] = [city, other].map(({ place }) => divisions.get(place.id)?.split('.')[0]);
  return around === within ? other : null;
}

/** The region whose seat stands beside a word for a region: "Xarkov vilayəti", where no table has that name. */
async function findRegionBySeat(db: Db, country: string, name: string): Promise<string | null> {
  const { text, isExplicit } = findBareRegion(name);
  if (!isExplicit) return null;
  const seat = settlePlace(await matchPlaces(db, { country, typed: text, most: mostOffered }));
  if (!seat?.isSeat || seat.likeness !== 'same') return null;
  const divisions = await findDivisions(db, [seat.id]);
  return findRegionOfDivision(country, divisions.get(seat.id) ?? '');
}

function inPlace(name: string, { id }: PlaceMatch): WrittenCity {
  return { name, key: keyOfPlace(id), isAmbiguous: false };
}

function inRegion(name: string, code: string): WrittenCity {
  return { name, key: keyOfRegion(code), isAmbiguous: false };
}

/** Whether a key is that of a place, of a region, or of what is held online, and not only a folded name. */
export function isKnownKey(key: string): boolean {
  return key === onlineKey || regionOfKey(key) !== null || placeOfKey(key) !== null;
}

/** The key of a place that the gazetteer knows, whatever its spelling. */
export function keyOfPlace(placeId: number): string {
  return `geo:${placeId}`;
}

/** The id of the place that a key is of; null for a city that the gazetteer does not know. */
export function placeOfKey(key: string): number | null {
  return /^geo:\d+$/.test(key) ? Number(key.slice('geo:'.length)) : null;
}
