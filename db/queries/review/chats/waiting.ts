import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';

const waitingRow = z.object({
  country: z.string().nullable(),
  categoryId: z.int().nullable(),
  count: z.int(),
});

/** How many entries wait for a decision, by what their moderators' chat depends on. */
export async function countWaiting(db: Db): Promise<Array<z.infer<typeof waitingRow>>> {
  return queryRows(
    db,
    waitingRow,
    sql`select country, category_id as "categoryId", count(*)::int as count from entries
      where status = 'pending' group by country, category_id`,
  );
}
