import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

const divisionRow = z.object({ id: z.int(), region: z.string() });

/** In which divisions of their country some places lie, as GeoNames' codes. */
export async function findDivisions(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const statement = sql`
    select id, region from gazetteer_places
    where version_id = ${currentGazetteer} and id = any(${sql.param(ids)}::int[])`;
  const rows = await queryRows(db, divisionRow, statement);
  return new Map(rows.map(({ id, region }) => [id, region]));
}
