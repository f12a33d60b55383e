import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { dropFilesJob } from './photos.ts';

/** Deletes drafts, open or put aside, that nobody touched for 30 days; a job deletes their files. */
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
    with gone as (
      delete from entries where status in ('draft', 'cancelled') and ${which} returning id
    )
    select id, ${dropFilesJob(sql`(select json_agg(file) from entry_photos where entry_id = gone.id)`)}
    from gone`);
  return rows.length > 0;
}
