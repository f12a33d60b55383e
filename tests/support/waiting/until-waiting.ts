import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';
import { eventually } from './eventually.ts';

/** Waits until so many in this database wait for a lock that another holds: for tests of who comes first. */
export async function untilWaiting(db: Db, count = 1, patience: { timeoutMs?: number } = {}): Promise<void> {
  await eventually(
    async () => {
      const [row] = await rowsOf<{ waiting: number }>(
        db,
        sql`
        select count(distinct waiter.pid)::int as waiting
        from pg_locks waiter join pg_stat_activity activity on activity.pid = waiter.pid
        where not waiter.granted and activity.datname = current_database()`,
      );
      return row?.waiting === count;
    },
    { describe: `${count} to wait for a lock`, ...patience },
  );
}
