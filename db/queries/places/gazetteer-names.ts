import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { gazetteerPlaces } from '#db/schema/places/gazetteer.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

/** What the gazetteer calls some places, by their ids. */
export async function listOwnNames(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const { id, versionId, name } = gazetteerPlaces;
  const rows = await db
    .select({ id, name })
    .from(gazetteerPlaces)
    .where(and(eq(versionId, currentGazetteer), sql`${id} = any(${sql.param(ids)}::int[])`));
  return new Map(rows.map((row) => [row.id, row.name]));
}
