import type { Db } from '#db/connection/client.ts';
import { type FoundPlace, findPlaces } from '#db/queries/places/gazetteer.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { settleTyped } from '#src/domain/cities/settle-place.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** A city as it is written into an entry. */
export interface WrittenCity {
  name: string;
  key: string;
  /** Whether another place was meant is yet to be asked. */
  isAmbiguous: boolean;
}

/** More would not help anybody to choose. */
const mostOffered = 5;

/**
 * What a typed city is: the place that is clearly meant, or ambiguous where there are several or it is only near to some;
 * a name that resembles none of the country is taken as it is. What is the name of another country is a city only where
 * one bears that very name; it is ambiguous else.
 */
export async function recognizeCity(
  db: Db,
  { country, name, isCountry = false }: { country: string; name: string; isCountry?: boolean },
): Promise<WrittenCity> {
  const places = await matchPlaces(db, { country, typed: name, most: mostOffered });
  const settled = settleTyped({ country, typed: name }, places);
  if (settled && (settled.likeness === 'same' || !isCountry))
    return { name, key: keyOfPlace(settled.id), isAmbiguous: false };
  return { name, key: foldName(name), isAmbiguous: isCountry || places.length > 0 };
}

/** The places that may be meant by a name, the likeliest first. */
export function offerPlaces(
  db: Db,
  { country, name }: { country: string; name: string },
): Promise<FoundPlace[]> {
  return findPlaces(db, { country, typed: name, most: mostOffered });
}

/** What tells a place that the gazetteer knows from others, whatever its spelling. */
export function keyOfPlace(placeId: number): string {
  return `geo:${placeId}`;
}
