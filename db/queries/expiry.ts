import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';

/** Drafts, open or put aside, that nobody touched for 30 days. */
export async function listExpiredDrafts(db: Db): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    select id from entries
    where status in ('draft', 'cancelled') and updated_at < clock_timestamp() - interval '30 days'`);
  return rows.map((row) => row.id);
}

/** Deletes a draft unless somebody came back to it; says whether it did. */
export async function deleteExpiredDraft(db: Db, entryId: number): Promise<boolean> {
  const rows = await db.execute(sql`
    delete from entries
    where id = ${entryId} and status in ('draft', 'cancelled')
      and updated_at < clock_timestamp() - interval '30 days'
    returning id`);
  return rows.length > 0;
}

/** Entries that were rejected 30 days ago and still have photos. */
export async function listRejectedWithPhotos(db: Db): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    select id from entries
    where status = 'rejected' and updated_at < clock_timestamp() - interval '30 days'
      and exists (select from entry_photos where entry_id = entries.id)`);
  return rows.map((row) => row.id);
}

export async function deletePhotos(db: Db, entryId: number): Promise<void> {
  await db.execute(sql`delete from entry_photos where entry_id = ${entryId}`);
}

/** Rows of handled updates are kept this long to recognize a second delivery: Telegram repeats for a day. */
export async function forgetHandledUpdates(db: Db): Promise<void> {
  await db.execute(sql`delete from updates where handled_at < clock_timestamp() - interval '3 days'`);
  await db.execute(sql`
    update updates set payload = null
    where set_aside_at < clock_timestamp() - interval '7 days' and payload is not null`);
}
