import type { Db } from '#db/connection/client.ts';
import type { DraftCity } from '#db/queries/entries/draft-cities.ts';
import { matchPlaces } from '#db/queries/places/matches.ts';
import { settleTyped } from '#src/domain/cities/settle-place.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** A city as it is written into an entry; an ambiguous one still has to be asked about. */
export type WrittenCity = DraftCity & { isAmbiguous: boolean };

/** How many places are offered. More would make it harder to choose. */
const mostOffered = 5;

/**
 * Recognizes a typed city. If one place is clearly meant, the city is that place. If there are several, or only
 * similar names, it is ambiguous. A name that resembles no place of the country is taken as it is. The name of
 * another country is a city only if a place has exactly that name; otherwise it is ambiguous.
 * @param isCountry whether the name is that of another country
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

/** The key of a place that the gazetteer knows, whatever its spelling. */
export function keyOfPlace(placeId: number): string {
  return `geo:${placeId}`;
}

/** The id of the place that a key is of; null for a city that the gazetteer does not know. */
export function placeOfKey(key: string): number | null {
  return /^geo:\d+$/.test(key) ? Number(key.slice('geo:'.length)) : null;
}
