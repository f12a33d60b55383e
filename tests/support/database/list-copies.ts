import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { rowsOf } from './rows-of.ts';

/** The digest of each clean copy that the database holds, by its name. */
export async function listCopies(db: Db): Promise<Record<string, string>> {
  const rows = await rowsOf<{ file: string; digest: string }>(
    db,
    sql`select file, digest from photo_copies order by file`,
  );
  return Object.fromEntries(rows.map(({ file, digest }) => [file, digest]));
}
