import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { eventually } from '#tests/support/waiting/eventually.ts';

/** Makes the database refuse to write down what comes, or what became of it, as if it had no room left. */
export async function refuseUpdates(db: Db, written: 'insert' | 'update') {
  // What counts survives that the refused transaction is taken back.
  await db.execute(sql`create sequence refusals`);
  await db.execute(sql`
    create function refuse() returns trigger language plpgsql as $$
      begin perform nextval('refusals'); raise 'away'; end $$`);
  await db.execute(sql`
    create trigger refuse before ${sql.raw(written)} on updates for each row execute function refuse()`);
  return {
    /** Waits until it has refused so often. */
    async untilRefused(times = 1): Promise<void> {
      await eventually(
        async () => {
          const [row] = await rowsOf<{ refused: number }>(
            db,
            sql`
            select case when is_called then last_value else 0 end::int as refused from refusals`,
          );
          return row !== undefined && row.refused >= times;
        },
        { describe: `${times} refusals` },
      );
    },
    async end(): Promise<void> {
      await db.execute(sql`drop function refuse cascade`);
      await db.execute(sql`drop sequence refusals`);
    },
  };
}
