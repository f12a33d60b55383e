import { and, asc, eq, ne, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob, type JobPayloads } from '#db/queries/delivery/jobs.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { entryPhotos } from '#db/schema/entries/photos.ts';

export type Photo = typeof entryPhotos.$inferSelect;

export interface ArrivedPhoto {
  entryId: number;
  fileId: string;
  fileUniqueId: string;
  messageId: number;
  mediaGroupId: string | null;
  saidToBe?: NonNullable<JobPayloads['store-photo']['saidToBe']>;
}

const arrivedRow = z.object({ known: z.boolean(), added: z.int() });

/**
 * Adds a photo that is yet to be fetched, with the jobs to fetch it and to show the new count, unless the
 * entry has it already or is full.
 * @returns what became of it
 */
export async function addPhoto(
  db: Db,
  photo: ArrivedPhoto,
  most: number,
): Promise<'added' | 'known' | 'full'> {
  const statement = sql`
    with known as (
      select exists (
        select from entry_photos where entry_id = ${photo.entryId} and file_unique_id = ${photo.fileUniqueId}
      ) as known
    ), added as (
      insert into entry_photos (entry_id, file_id, file_unique_id, message_id, media_group_id)
      select ${photo.entryId}, ${photo.fileId}, ${photo.fileUniqueId}, ${photo.messageId}, ${photo.mediaGroupId}
      where (select count(*) from entry_photos where entry_id = ${photo.entryId}) < ${most}
      on conflict do nothing
      returning id
    ), jobs as (
      select ${addJob(
        'store-photo',
        sql`json_build_object('photoId', id, 'saidToBe', ${photo.saidToBe ?? null}::text)`,
        {
          key: sql`'store-photo:' || id`,
          turn: photoTurn(photo.entryId),
        },
      )}, ${showPhotosJob(photo.entryId)}
      from added
    )
    select known, (select count(*) from jobs) as added from known`;
  const [row] = await queryRows(db, arrivedRow, statement);
  if (row?.known) return 'known';
  return row && row.added > 0 ? 'added' : 'full';
}

/**
 * When a photo gets its turn: after as many of others as its person has photos on their way already. So the first photo of
 * everybody comes before the second of anybody. Further than the bound (of a smallint) nobody needs to be sent.
 */
function photoTurn(entryId: number) {
  return sql`(
    select least(count(*), 1000) from entry_photos photo join entries entry on entry.id = photo.entry_id
    where photo.status = 'loading' and entry.person_id = (select person_id from entries where id = ${entryId})
  )`;
}

/**
 * The job that brings the count of a draft's photos up to date: one waiting is enough. Those of one draft run
 * one after the other, so that an older count never lands last.
 */
export function showPhotosJob(entryId: number) {
  return addJob('show-photos', sql`json_build_object('entryId', ${entryId}::int)`, {
    key: sql`${`show-photos:${entryId}`}`,
    queue: sql`${`draft:${entryId}`}`,
  });
}

/**
 * Another entry of the same person that has photos of this album, or waits for some: Telegram sends those of one up to
 * 11 s apart.
 */
export async function findAlbumEntry(
  db: Db,
  { id, personId }: { id: number; personId: number | null },
  mediaGroupId: string,
): Promise<{ id: number; number: number | null } | null> {
  if (personId === null) return null;
  const isOther = and(eq(entries.personId, personId), ne(entries.id, id), ne(entries.status, 'cancelled'));
  const isIn = (table: SQL) => sql`exists (
    select from ${table} photo where photo.entry_id = ${entries.id} and photo.media_group_id = ${mediaGroupId})`;
  const ofAlbum = sql`(${isIn(sql`entry_photos`)} or ${isIn(sql`delayed_photos`)})`;
  const [row] = await db
    .select({ id: entries.id, number: entries.number })
    .from(entries)
    .where(and(isOther, ofAlbum))
    .orderBy(sql`${entries.number} nulls first`)
    .limit(1);
  return row ?? null;
}

export async function findPhoto(db: Db, id: number): Promise<Photo | null> {
  const [photo] = await db.select().from(entryPhotos).where(eq(entryPhotos.id, id));
  return photo ?? null;
}

/** A clean copy, and what is known of it. */
export interface CleanCopy {
  picture: Buffer;
  width: number;
  height: number;
  perceptualHash: string | null;
}

/**
 * Stores the clean copy, or (null) notes that there will be none, and shows the new count.
 * @returns false when the photo was removed meanwhile
 */
export async function settlePhoto(db: Db, photo: Photo, copy: CleanCopy | null): Promise<boolean> {
  const settled = copy
    ? sql`settled as (
        update entry_photos set status = 'stored', file_id = '', width = ${copy.width}, height = ${copy.height},
          bytes = ${copy.picture.length}, perceptual_hash = ${copy.perceptualHash}
        where id = ${photo.id} returning file
      ), ${writeCopy(sql`settled`, copy)}`
    : sql`settled as (delete from entry_photos where id = ${photo.id} returning file)`;
  const rows = await db.execute(sql`with ${settled} select ${showPhotosJob(photo.entryId)} from settled`);
  return rows.length > 0;
}

/** The part of a statement that writes the clean copy of a photo. @param stored the part that says that it is stored */
export function writeCopy(stored: SQL, { picture }: CleanCopy): SQL {
  return sql`copied as (
    insert into photo_copies (file, bytes) select file, ${picture}::bytea from ${stored} on conflict do nothing
  )`;
}

const copyRow = z.object({ file: z.string(), bytes: z.instanceof(Buffer) });

/** The clean copies of the photos of one entry, by their names, in one round trip; without those that were erased. */
export async function readPhotos(db: Db, files: readonly string[]): Promise<Map<string, Buffer>> {
  const named = sql`any(${`{${files.join(',')}}`}::text[])`;
  const rows = await queryRows(db, copyRow, sql`select file, bytes from photo_copies where file = ${named}`);
  return new Map(rows.map(({ file, bytes }) => [file, bytes]));
}

/** The clean copy of a photo; null if it was erased. */
export async function readPhoto(db: Db, file: string): Promise<Buffer | null> {
  return (await readPhotos(db, [file])).get(file) ?? null;
}

/**
 * Writes a clean copy that was in a folder until now, if a photo names it: that photo is held, so that whoever deletes it
 * at this moment deletes the copy too.
 */
export async function takeOverCopy(db: Db, file: string, bytes: Buffer): Promise<boolean> {
  const rows = await db.execute(sql`
    with named as (
      select file from entry_photos where file = ${file} and status = 'stored' limit 1 for key share
    ), copied as (
      insert into photo_copies (file, bytes) select file, ${bytes}::bytea from named on conflict do nothing
    )
    select from named`);
  return rows.length > 0;
}

/** How many photos are stored as far as the database knows, and have no clean copy. */
export async function countMissingCopies(db: Db): Promise<number> {
  const isMissing = sql`not exists (select from photo_copies copy where copy.file = ${entryPhotos.file})`;
  return db.$count(entryPhotos, and(eq(entryPhotos.status, 'stored'), isMissing));
}

/** Takes a photo off an entry. */
export async function removePhoto(db: Db, entryId: number, photoId: number): Promise<void> {
  await db.delete(entryPhotos).where(and(eq(entryPhotos.id, photoId), eq(entryPhotos.entryId, entryId)));
}

/**
 * Takes a photo off a draft that has the same picture twice, and shows the new count. What was submitted meanwhile stays
 * as it is.
 * @returns false if it was taken off before, or its entry is a draft no more
 */
export async function dropRepeatedPhoto(db: Db, { id, entryId }: Photo): Promise<boolean> {
  const rows = await db.execute(sql`
    with draft as (
      select id from entries where id = ${entryId} and status in ('draft', 'cancelled') for update
    ), removed as (
      delete from entry_photos using draft where entry_photos.id = ${id} and entry_id = draft.id returning entry_photos.id
    )
    select ${showPhotosJob(entryId)} from removed`);
  return rows.length > 0;
}

/** The photos of an entry whose clean copies are there, in the order they were sent. */
export async function listStoredPhotos(db: Db, entryId: number): Promise<Photo[]> {
  return db
    .select()
    .from(entryPhotos)
    .where(and(eq(entryPhotos.entryId, entryId), eq(entryPhotos.status, 'stored')))
    .orderBy(asc(entryPhotos.messageId), asc(entryPhotos.id));
}

export async function setSentFileId(db: Db, photoId: number, sentFileId: string): Promise<void> {
  await db.update(entryPhotos).set({ sentFileId }).where(eq(entryPhotos.id, photoId));
}

const knownFile = z.object({ fileId: z.string() });

/** Telegram's id of any file that the bot has to do with, the newest first; null where there is none yet. */
export async function findKnownFile(db: Db): Promise<string | null> {
  const [row] = await queryRows(
    db,
    knownFile,
    sql`
    (select file_id as "fileId" from delayed_photos order by id desc limit 1)
    union all
    (select coalesce(sent_file_id, file_id) from entry_photos
      where sent_file_id is not null or file_id <> '' order by id desc limit 1)
    limit 1`,
  );
  return row?.fileId ?? null;
}
