import type { Db } from '#db/connection/client.ts';
import { findNearestPlace } from '#db/queries/places/nearest.ts';
import { listDecisiveNames } from '#db/queries/places/printed-names.ts';
import { isNamedIn, printedName } from '#src/domain/cities/printed-name.ts';
import type { Locale } from '#src/domain/locale.ts';
import { readCityNames } from '#src/gazetteer/city-names.ts';
import { namePlaces } from './place-names.ts';
import { keyOfPlace } from './recognize-city.ts';

/** A location in degrees, and what decides how the city there is written. */
interface Around {
  latitude: number;
  longitude: number;
  campaignId: number;
  locale: Locale;
}

/**
 * Finds the country and the city of a location; null if it is far from any city. Nobody has typed a name here, so
 * the city gets the name that the campaign prints. Without one it gets what the language calls it, or a spelling of the
 * gazetteer, which no report takes for a name that people of that language wrote (`locale` is null).
 */
export async function findCityAround(
  db: Db,
  { latitude, longitude, campaignId, locale }: Around,
): Promise<{ country: string; name: string; key: string; locale: null } | null> {
  const place = await findNearestPlace(db, { latitude, longitude });
  if (!place) return null;
  const { country, id } = place;
  const key = keyOfPlace(id);
  const [decisive, table, names] = await Promise.all([
    listDecisiveNames(db, { campaignId, country, keys: [key], except: [] }),
    readCityNames([id]),
    namePlaces(db, [id], locale),
  ]);
  const { printedNames = {}, spellings = [] } = decisive.get(key) ?? {};
  const called = isNamedIn(locale, { key, printedNames }, spellings) ? undefined : table.get(id)?.[locale];
  const name = called ?? printedName({ key, name: names.get(id) ?? '' }, locale, printedNames, spellings);
  return { country, key, name, locale: null };
}
