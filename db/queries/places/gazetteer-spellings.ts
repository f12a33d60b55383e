import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import type { Spelling } from '#src/domain/cities/spellings.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** All spellings of some places, by their ids. */
export async function listSpellings(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Spelling[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.execute<Spelling & { id: number }>(sql`
    select place_id as id, name, key, loose from gazetteer_names
    where version_id = ${currentGazetteer} and place_id = any(${sql.param(ids)}::int[])`);
  return Map.groupBy(rows, ({ id }) => id);
}
