import type { Db } from '#db/connection/client.ts';
import { listKnownKeys } from '#db/queries/places/known-keys.ts';
import { listDoubtful } from '#src/domain/cities/split-list.ts';
import { isRegionName } from '#src/domain/countries/region-names.ts';
import { type CitiesOutcome, readCities } from '#src/domain/entries/cities.ts';
import { foldName } from '#src/domain/text/fold.ts';

/**
 * Cities as typed, by `readCities`. Where a sign or a word in the text may stand within the name of one place, the
 * gazetteer is asked first: "Biel/Bienne" is one city, "Köln/Bonn" two.
 * @param country where the cities lie; null if that is not known yet
 */
export async function readTypedCities(
  db: Db,
  {
    typed,
    country,
    isOwnCountry,
  }: { typed: string; country: string | null; isOwnCountry?: (name: string) => boolean },
): Promise<CitiesOutcome> {
  const doubtful = listDoubtful(typed);
  if (doubtful.length === 0) return readCities(typed, isOwnCountry);
  const known = await listKnownKeys(db, { country, keys: doubtful.map(foldName) });
  const isRegion = (name: string) => country !== null && isRegionName(country, name);
  return readCities(typed, isOwnCountry, (name) => known.has(foldName(name)) || isRegion(name));
}
