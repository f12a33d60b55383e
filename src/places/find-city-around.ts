import type { Db } from '#db/connection/client.ts';
import { findNearestPlace } from '#db/queries/places/nearest.ts';
import { findPrintedName } from '#db/queries/places/printed-name-overrides.ts';
import { listApprovedSpellings } from '#db/queries/places/printed-names.ts';
import { printedName } from '#src/domain/cities/printed-name.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
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
 * the city gets the name that the campaign prints. Without one it gets a spelling of the gazetteer, which does not
 * know in which language it is.
 */
export async function findCityAround(
  db: Db,
  { latitude, longitude, campaignId, locale }: Around,
): Promise<{ country: string; name: string; key: string } | null> {
  const place = await findNearestPlace(db, {
    latitude,
    longitude,
    wantsCyrillic: languages[locale].script === 'Cyrillic',
  });
  if (!place) return null;
  const city = { country: place.country, key: keyOfPlace(place.id) };
  const [printed, spellings] = await Promise.all([
    findPrintedName(db, { ...city, locale }),
    listApprovedSpellings(db, { ...city, campaignId }),
  ]);
  return {
    ...city,
    name: printedName(
      { name: place.name, key: city.key },
      locale,
      printed === null ? {} : { [locale]: printed },
      spellings,
    ),
  };
}
