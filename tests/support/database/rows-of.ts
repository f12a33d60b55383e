import type { SQL } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/** The rows of a statement of a test, which knows what it selects: where it is mistaken, it fails by that. */
export async function rowsOf<Row = Record<string, unknown>>(db: Db, statement: SQL): Promise<Row[]> {
  return [...(await db.execute(statement))] as Row[];
}
