import type { Db } from '#db/connection/client.ts';
import { findDivisions, hasPlacesOf } from '#db/queries/places/divisions.ts';
import { type FoundPlace, findPlaces } from '#db/queries/places/gazetteer.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { findCityBesideOnline, isOnline, onlineKey } from '#src/domain/cities/online.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { settlePlace } from '#src/domain/cities/settle-place.ts';
import { findBareRegion } from '#src/domain/regions/bare-name.ts';
import { findMeantRegion } from '#src/domain/regions/find-region.ts';
import { findRegionOfDivision, keyOfRegion, regionOfKey } from '#src/domain/regions/region-key.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { findCityInRegion, listCityAndRegion } from './city-in-region.ts';

/** A city as it is written into an entry. */
export interface WrittenCity {
  name: string;
  key: string;
  /** Whether the person still has to be asked which place they mean. */
  isAmbiguous: boolean;
  /** Whether the country is known to have no place of that name. */
  isUnknown?: boolean;
  /** The message of a draft in which it was typed. */
  messageId?: number | null;
}

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
  const regions = cities.flatMap(({ key }) => regionOfKey(key) ?? []);
  if (regions.length === 0 || cities.length === 1) return cities;
  return joinRegions(db, country, cities, regions);
}

export interface RecognizedNames {
  /** ISO 3166-1 alpha-2, or the code of a country that a campaign added. */
  country: string;
  names: readonly string[];
  /** Whether a name is that of another country. */
  isCountry?: (name: string) => boolean;
}

/** Takes a region out where a city beside it lies in it. */
async function joinRegions(
  db: Db,
  country: string,
  cities: readonly WrittenCity[],
  regions: readonly string[],
): Promise<WrittenCity[]> {
  const joined = new Set<string>();
  const found = await Promise.all(
    cities.map(async (city) => {
      if (city.key === onlineKey || regionOfKey(city.key) !== null) return city;
      for (const region of regions) {
        const place = await findCityInRegion(db, { country, name: city.name, region });
        if (!place) continue;
        joined.add(keyOfRegion(region));
        return { name: city.name, key: keyOfPlace(place.id), isAmbiguous: false };
      }
      return city;
    }),
  );
  return found.filter(({ key }) => !joined.has(key));
}

/** What one name says: a city, a region, that the event was held online; or a city and one of the others. */
async function recognizeName(db: Db, typed: Typed): Promise<WrittenCity[]> {
  const { country, name, isCountry } = typed;
  if (isOnline(name)) return [{ name, key: onlineKey, isAmbiguous: false }];
  const region = findMeantRegion(country, name);
  if (region && (region.likeness === 'same' || region.isExplicit)) return [inRegion(name, region.code)];
  const places = await matchPlaces(db, { country, typed: name, most: mostOffered });
  const settled = settlePlace(places);
  if (settled?.likeness === 'same') return [inPlace(name, settled)];
  if (region && (region.likeness === 'inflected' || !settled)) return [inRegion(name, region.code)];
  if (region) return [{ name, key: foldName(name), isAmbiguous: true }];
  if (settled && !isCountry) return [inPlace(name, settled)];
  const isKnown = places.some(({ likeness }) => likeness !== 'similar');
  const together = isKnown ? null : await takeApart(db, typed);
  if (together) return together;
  const isUnknown = !isKnown && (places.length > 0 || (await hasPlacesOf(db, country)));
  return [{ name, key: foldName(name), isAmbiguous: isCountry || isUnknown || places.length > 0, isUnknown }];
}

/** Reads a name that no place has as two: "Berlin (online)", "Columbus Ohio", "Samara oblast" by its seat. */
async function takeApart(db: Db, { country, name, isCountry }: Typed): Promise<WrittenCity[] | null> {
  const beside = findCityBesideOnline(name);
  if (beside !== null) {
    const city = await recognizeName(db, { country, name: beside, isCountry });
    return [...city, { name, key: onlineKey, isAmbiguous: false }];
  }
  for (const pair of listCityAndRegion(country, name)) {
    const place = await findCityInRegion(db, { country, name: pair.city, region: pair.region });
    if (place) return [inPlace(pair.city, place)];
  }
  const code = await findRegionBySeat(db, country, name);
  return code === null ? null : [inRegion(name, code)];
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

/** The places that may be meant by a name, the likeliest first. */
export function offerPlaces(
  db: Db,
  { country, name }: { country: string; name: string },
): Promise<FoundPlace[]> {
  return findPlaces(db, { country, typed: name, most: mostOffered });
}

/** Whether a key is that of a place, of a region, or of what is held online, and not only a folded name. */
export function isKnownKey(key: string): boolean {
  return key === onlineKey || regionOfKey(key) !== null || key.startsWith('geo:');
}

/** The key of a place that the gazetteer knows, whatever its spelling. */
export function keyOfPlace(placeId: number): string {
  return `geo:${placeId}`;
}
