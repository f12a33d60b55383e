import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

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
