import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/** Deletes photos of entries that were rejected 30 days ago. */
export async function deletePhotosOfRejected(db: Db): Promise<void> {
  await db.execute(sql`
    delete from entry_photos using entries
    where entry_id = entries.id and entries.status = 'rejected'
      and entries.updated_at < clock_timestamp() - interval '30 days'`);
}

/**
 * Rows of handled updates are kept this long to recognize a second delivery: Telegram repeats for a day. Those of
 * dead letters tell the operator what failed.
 */
export async function forgetHandledUpdates(db: Db): Promise<void> {
  await db.execute(sql`delete from updates where handled_at < clock_timestamp() - interval '3 days'`);
  await db.execute(sql`
    update updates set payload = null
    where dead_lettered_at < clock_timestamp() - interval '7 days' and payload is not null`);
  await db.execute(sql`delete from updates where dead_lettered_at < clock_timestamp() - interval '30 days'`);
}
