import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { nearestSpelling } from '#src/domain/cities/choose-spelling.ts';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { listSpellings } from './gazetteer-spellings.ts';
import { currentGazetteer } from './gazetteer-versions.ts';
import { matchPlaces, type PlaceSearch } from './matches.ts';
import { findSurroundings } from './nearest.ts';

/** A place of the gazetteer that may be meant by what was typed. */
export interface FoundPlace extends PlaceMatch {
  /** The spelling of it that is nearest to what was typed, in its script where there is one. */
  name: string;
  /** A city near it, where another answer has the same name. */
  near: string | null;
}

/**
 * The places of a country that may be meant, the likeliest first (see `rankPlaces`); none where nothing is near, or
 * while no gazetteer is loaded. Whether the first needs a question `settlePlace` says, of an answer of five or more.
 */
export async function findPlaces(db: Db, search: PlaceSearch): Promise<FoundPlace[]> {
  const { typed } = search;
  const matches = await matchPlaces(db, search);
  const spellings = await listSpellings(
    db,
    matches.map(({ id }) => id),
  );
  const named = matches.map((match) => ({
    ...match,
    name: nearestSpelling(typed, spellings.get(match.id) ?? []) || typed,
  }));
  const byName = Map.groupBy(named, ({ name }) => foldName(name));
  const repeated = [...byName.values()].filter((alike) => alike.length > 1).flat();
  const surroundings = await findSurroundings(db, { ids: repeated.map(({ id }) => id), like: typed });
  return named.map((place) => ({ ...place, near: surroundings.get(place.id) ?? null }));
}

const cityRow = z.object({ country: z.string(), id: z.int(), population: z.int() });

/**
 * The countries in which a city of exactly this name lies, the likeliest first: for a city that was typed in place of
 * its country. Of each country the largest such city.
 */
export async function findPlaceAnywhere(
  db: Db,
  { typed, most }: { typed: string; most: number },
): Promise<Array<z.infer<typeof cityRow>>> {
  const statement = sql`
    select country, id, population from (
      select distinct on (place.country) place.country, place.id, place.population, place.is_seat
      from gazetteer_names spelling
      join gazetteer_places place on place.version_id = spelling.version_id and place.id = spelling.place_id
      where spelling.version_id = ${currentGazetteer} and spelling.key = ${foldName(typed)}
      order by place.country, place.population desc
    ) as largest
    order by population * (case when is_seat then 3::bigint else 1 end) desc, id
    limit ${most}`;
  return queryRows(db, cityRow, statement);
}
