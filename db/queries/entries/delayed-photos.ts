import { eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { delayedPhotos } from '#db/schema/entries/photos.ts';
import { type CleanCopy, type Photo, showPhotosJob, writeCopy } from './photos.ts';

export type DelayedPhoto = typeof delayedPhotos.$inferSelect;

/** Takes a photo that Telegram does not hand out off its entry, and enqueues the job that goes on asking for it. */
export async function delayPhoto(
  db: Db,
  photo: Photo,
  { personId, seconds }: { personId: number; seconds: number },
): Promise<void> {
  await db.execute(sql`
    with removed as (
      delete from entry_photos where id = ${photo.id}
      returning entry_id, file_unique_id, file_id, file, message_id, media_group_id
    ), delayed as (
      insert into delayed_photos (entry_id, person_id, file_unique_id, file_id, file, message_id, media_group_id)
      select entry_id, ${personId}::bigint, file_unique_id, file_id, file, message_id, media_group_id from removed
      returning id
    )
    select ${fetchJob(sql`delayed`, seconds)}, ${showPhotosJob(photo.entryId)} from delayed`);
}

export async function findDelayedPhoto(db: Db, id: number): Promise<DelayedPhoto | null> {
  const [photo] = await db.select().from(delayedPhotos).where(eq(delayedPhotos.id, id));
  return photo ?? null;
}

/** How many photos of an entry are still to come. */
export async function countDelayedPhotos(db: Db, entryId: number): Promise<number> {
  return db.$count(delayedPhotos, eq(delayedPhotos.entryId, entryId));
}

export async function dropDelayedPhoto(db: Db, id: number): Promise<void> {
  await db.delete(delayedPhotos).where(eq(delayedPhotos.id, id));
}

const keptRow = z.object({ isDraft: z.boolean(), isKnown: z.boolean(), kept: z.int() });

/**
 * Adds a photo that came at last to its draft, and shows the new count.
 * @returns what became of it; `late` means that its entry is a draft no more
 */
export async function keepDelayedPhoto(
  db: Db,
  photo: DelayedPhoto,
  copy: CleanCopy,
  most: number,
): Promise<'kept' | 'known' | 'full' | 'late'> {
  const { entryId } = photo;
  const statement = sql`
    with draft as (
      select id from entries where id = ${entryId} and status in ('draft', 'cancelled') for update
    ), kept as (
      insert into entry_photos (entry_id, file_unique_id, file_id, file, message_id, media_group_id, status, width, height,
        bytes, perceptual_hash)
      select draft.id, file_unique_id, '', file, message_id, media_group_id, 'stored', ${copy.width}, ${copy.height},
        ${copy.picture.length}, ${copy.perceptualHash}
      from delayed_photos, draft
      where delayed_photos.id = ${photo.id}
        and (select count(*) from entry_photos where entry_id = ${entryId}) < ${most}
      on conflict do nothing
      returning file
    ), ${writeCopy(sql`kept`, copy)}, removed as (
      delete from delayed_photos where id = ${photo.id} and exists (select from kept)
    ), jobs as (
      select ${showPhotosJob(entryId)} from kept
    )
    select exists (select from draft) as "isDraft", (select count(*) from jobs)::int as kept, exists (
      select from entry_photos where entry_id = ${entryId} and file_unique_id = ${photo.fileUniqueId}
    ) as "isKnown"`;
  const [row] = await queryRows(db, keptRow, statement);
  if (!row?.isDraft) return 'late';
  if (row.kept > 0) return 'kept';
  return row.isKnown ? 'known' : 'full';
}

/** Moves the delayed photos of a correction to its entry, which is a draft no more: their sender is told. */
export async function moveDelayedPhotos(db: Db, { from, to }: { from: number; to: number }): Promise<void> {
  await db.execute(sql`
    with moved as (
      update delayed_photos set entry_id = ${to} where entry_id = ${from} returning id
    )
    select ${fetchJob(sql`moved`, 0)} from moved`);
}

/** The jobs of an entry that was just submitted: each tells at once that its photo is not in it. */
export function wakeDelayedPhotosJobs(entryId: SQL): SQL {
  return sql`(
    select count(${fetchJob(sql`delayed`, 0)}) from delayed_photos delayed where delayed.entry_id = ${entryId}
  )`;
}

/** @param photo the name of a row of `delayed_photos` */
function fetchJob(photo: SQL, seconds: number): SQL {
  const payload = sql`json_build_object('delayedId', ${photo}.id)`;
  return addJob('fetch-delayed-photo', payload, {
    key: sql`'fetch-delayed-photo:' || ${photo}.id`,
    delay: seconds,
  });
}
