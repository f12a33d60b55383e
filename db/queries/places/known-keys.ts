import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { currentGazetteer } from './gazetteer-versions.ts';

const keyRow = z.object({ key: z.string() });

/**
 * Those of some folded names that are the name of a place in a country.
 * @param country null: in any country
 */
export async function listKnownKeys(
  db: Db,
  { country, keys }: { country: string | null; keys: readonly string[] },
): Promise<ReadonlySet<string>> {
  const isThere = country === null ? sql`true` : sql`country = ${country}`;
  const rows = await queryRows(
    db,
    keyRow,
    sql`
    select distinct key from gazetteer_names
    where version_id = ${currentGazetteer} and key = any(${sql.param(keys)}::text[]) and ${isThere}`,
  );
  return new Set(rows.map(({ key }) => key));
}
