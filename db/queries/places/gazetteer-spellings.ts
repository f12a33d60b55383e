import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { gazetteerNames } from '#db/schema/places/gazetteer.ts';
import type { Spelling } from '#src/domain/cities/spellings.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** All spellings of some places, by their ids. */
export async function listSpellings(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Spelling[]>> {
  if (ids.length === 0) return new Map();
  const { placeId, versionId, name, key, loose } = gazetteerNames;
  const rows = await db
    .select({ id: placeId, name, key, loose })
    .from(gazetteerNames)
    .where(and(eq(versionId, currentGazetteer), sql`${placeId} = any(${sql.param(ids)}::int[])`));
  return Map.groupBy(rows, ({ id }) => id);
}
