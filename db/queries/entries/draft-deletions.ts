import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';

/** Deletes drafts, open or put aside, that nobody touched for 30 days. */
export async function deleteExpiredDrafts(db: Db): Promise<void> {
  await deleteDrafts(db, sql`updated_at < clock_timestamp() - interval '30 days'`);
}

/** Deletes one draft of a person, at their wish; says whether it did. */
export async function deleteDraft(
  db: Db,
  { entryId, personId }: { entryId: number; personId: number },
): Promise<boolean> {
  return deleteDrafts(db, sql`id = ${entryId} and person_id = ${personId}`);
}

/** Deletes all drafts of a person, open or put aside, corrections too. */
export async function deleteDraftsOf(db: Db, personId: number): Promise<void> {
  await deleteDrafts(db, sql`person_id = ${personId}`);
}

async function deleteDrafts(db: Db, which: SQL): Promise<boolean> {
  const rows = await db.execute(sql`
    delete from entries where status in ('draft', 'cancelled') and ${which} returning id`);
  return rows.length > 0;
}
