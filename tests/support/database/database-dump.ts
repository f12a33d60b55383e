import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { rowsOf } from './rows-of.ts';

/** All rows of all tables as text, the job queue's included: for asking whether something is left anywhere. */
export async function dumpDatabase(db: Db): Promise<string> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const rows = await rowsOf<{ row: string }>(db, sql`select t::text as row from ${sql.raw(name)} t`);
    parts.push(name, ...rows.map(({ row }) => row));
  }
  return parts.join('\n');
}
