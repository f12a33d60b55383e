import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { foldName, looseName } from '#src/domain/places/fold.ts';
import type { PlaceMatch } from '#src/domain/places/place-match.ts';
import { type Candidate, rankPlaces } from '#src/domain/places/rank-places.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** Of a name that everything resembles, so many spellings are looked at. */
const mostCandidates = 120;

/** What is typed into a search for a place. */
export interface PlaceSearch {
  /** ISO 3166-1 alpha-2; of a country that a campaign added nothing is found. */
  country: string;
  typed: string;
  most: number;
}

/** The places of a country that may be meant, the likeliest first, without their names. */
export async function matchPlaces(
  db: Db,
  { country, typed, most }: PlaceSearch,
): Promise<readonly PlaceMatch[]> {
  const loose = looseName(typed);
  const candidates = await db.execute<Candidate & Record<string, unknown>>(sql`
    select spelling.place_id as id, spelling.key, spelling.loose, place.population, place.is_seat as "isSeat"
    from gazetteer_names spelling
    join gazetteer_places place on place.version_id = spelling.version_id and place.id = spelling.place_id
    where spelling.version_id = ${currentGazetteer} and spelling.country = ${country} and spelling.loose % ${loose}
    order by spelling.key = ${foldName(typed)} desc, similarity(spelling.loose, ${loose}) desc, place.population desc
    limit ${mostCandidates}`);
  return rankPlaces(typed, candidates, most);
}
