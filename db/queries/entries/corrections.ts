import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { listOfAnswers } from './answer-columns.ts';

/** Waits until nobody else is changing this entry, and keeps others waiting until the transaction ends. */
export async function lockEntry(tx: Db, entryId: number): Promise<void> {
  await tx.execute(sql`select from entries where id = ${entryId} for update`);
}

export async function findOpenCorrection(
  db: Db,
  { entryId, personId }: { entryId: number; personId: number },
): Promise<{ id: number; correctsVersion: number | null; isModeratorEdit: boolean } | null> {
  const [row] = await db
    .select({
      id: entries.id,
      correctsVersion: entries.correctsVersion,
      isModeratorEdit: entries.isModeratorEdit,
    })
    .from(entries)
    .where(and(eq(entries.corrects, entryId), eq(entries.personId, personId), eq(entries.status, 'draft')));
  return row ?? null;
}

const correctionRow = z.object({ id: z.int() });

/**
 * Begins a correction: a draft with the answers of the entry as they are, that asks `toFix` first. Its photos
 * share their clean copies: whoever deletes one at this moment waits, or it is not taken over. To be called while the entry is locked.
 */
export async function insertCorrection(
  tx: Db,
  {
    entryId,
    personId,
    updateId,
    isModeratorEdit,
  }: { entryId: number; personId: number; updateId: number; isModeratorEdit: boolean },
  toFix: readonly Question[],
): Promise<number> {
  const inOrder = questions.filter((question) => toFix.includes(question));
  const statement = sql`
    with correction as (
      insert into entries (campaign_id, person_id, ${listOfAnswers},
        corrects, corrects_version, is_moderator_edit, to_fix, open_question, last_update_id)
      select campaign_id, ${personId}::bigint, ${listOfAnswers},
        id, version, ${isModeratorEdit}::boolean, ${`{${inOrder.join(',')}}`}::text[], ${inOrder[0] ?? 'preview'}, ${updateId}::bigint
      from entries where id = ${entryId}
      returning id
    ), cities as (
      insert into entry_cities (entry_id, name, key, locale, is_unknown)
      select correction.id, name, key, locale, is_unknown
      from correction, (select name, key, locale, is_unknown from entry_cities where entry_id = ${entryId} order by id) as city
    ), photos as (
      insert into entry_photos (entry_id, file_unique_id, file_id, file, message_id, media_group_id, status, width,
        height, bytes, perceptual_hash, sent_file_id)
      select correction.id, file_unique_id, file_id, file, message_id, media_group_id, entry_photos.status, width,
        height, bytes, perceptual_hash, sent_file_id
      from correction, entry_photos where entry_id = ${entryId}
      for key share of entry_photos
    )
    select id from correction`;
  const [row] = await queryRows(tx, correctionRow, statement);
  if (!row) throw new Error(`there is no entry with the id ${entryId} to correct`);
  return row.id;
}

/**
 * Notes that the person of this correction is shown how its entry stands by now. The update that led there is
 * noted with it: handled once more, it shows that again and submits nothing.
 */
export async function noteVersionShown(
  tx: Db,
  correctionId: number,
  { version, updateId }: { version: number; updateId: number },
): Promise<void> {
  await tx
    .update(entries)
    .set({ correctsVersion: version, lastUpdateId: updateId })
    .where(eq(entries.id, correctionId));
}

/** An admin can correct an own entry and edit it: the draft is what they opened it for last. */
export async function setModeratorEdit(
  tx: Db,
  correctionId: number,
  isModeratorEdit: boolean,
): Promise<void> {
  await tx.update(entries).set({ isModeratorEdit }).where(eq(entries.id, correctionId));
}

/** Lets a correction that was begun go on with what moderators have asked for since. */
export async function askAnew(
  tx: Db,
  correctionId: number,
  { version, updateId }: { version: number; updateId: number },
  toFix: readonly Question[],
): Promise<void> {
  const inOrder = questions.filter((question) => toFix.includes(question));
  await tx
    .update(entries)
    .set({
      correctsVersion: version,
      lastUpdateId: updateId,
      toFix: inOrder,
      openQuestion: inOrder[0] ?? 'preview',
    })
    .where(eq(entries.id, correctionId));
}
