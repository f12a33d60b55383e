import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { entries } from '#db/schema/entries.ts';
import type { Change } from '#src/domain/entries/changes.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { type EntryAction, transitions } from '#src/domain/entries/status.ts';
import { showCardJob } from './cards.ts';
import { tellOrganizerJob } from './history.ts';
import { addJob, groupQueue } from './jobs.ts';
import { dropFilesJob } from './photos.ts';

/** Waits until nobody else is changing this entry, and keeps others waiting until the transaction ends. */
export async function lockEntry(tx: Db, entryId: number): Promise<void> {
  await tx.execute(sql`select from entries where id = ${entryId} for update`);
}

export async function findOpenCorrection(
  db: Db,
  { entryId, personId }: { entryId: number; personId: number },
): Promise<{ id: number; correctsVersion: number | null; isMending: boolean } | null> {
  const [row] = await db
    .select({ id: entries.id, correctsVersion: entries.correctsVersion, isMending: entries.isMending })
    .from(entries)
    .where(and(eq(entries.corrects, entryId), eq(entries.personId, personId), eq(entries.status, 'draft')));
  return row ?? null;
}

/**
 * Begins a correction: a draft with the answers of the entry as they are, that asks `toFix` first. Its photos
 * are the same files. To be called while the entry is locked.
 */
export async function insertCorrection(
  tx: Db,
  {
    entryId,
    personId,
    updateId,
    isMending,
  }: { entryId: number; personId: number; updateId: number; isMending: boolean },
  toFix: readonly Question[],
): Promise<number> {
  const inOrder = questions.filter((question) => toFix.includes(question));
  const [row] = await tx.execute<{ id: number }>(sql`
    with correction as (
      insert into entries (campaign_id, person_id, title, title_key, first_day, last_day, country, category_id, photos_done,
        corrects, corrects_version, is_mending, to_fix, asking, last_update_id)
      select campaign_id, ${personId}::bigint, title, title_key, first_day, last_day, country, category_id, true,
        id, version, ${isMending}::boolean, ${`{${inOrder.join(',')}}`}::text[], ${inOrder[0] ?? 'preview'}, ${updateId}::bigint
      from entries where id = ${entryId}
      returning id
    ), cities as (
      insert into entry_cities (entry_id, name, key)
      select correction.id, name, key
      from correction, (select name, key from entry_cities where entry_id = ${entryId} order by id) as city
    ), photos as (
      insert into entry_photos (entry_id, file_unique_id, file_id, file, message_id, media_group_id, status, width,
        height, bytes, likeness, sent_file_id)
      select correction.id, file_unique_id, file_id, file, message_id, media_group_id, entry_photos.status, width,
        height, bytes, likeness, sent_file_id
      from correction, entry_photos where entry_id = ${entryId}
    )
    select id from correction`);
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

/** An admin can correct an own entry and mend it: the draft is what they opened it for last. */
export async function setMending(tx: Db, correctionId: number, isMending: boolean): Promise<void> {
  await tx.update(entries).set({ isMending }).where(eq(entries.id, correctionId));
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
      asking: inOrder[0] ?? 'preview',
    })
    .where(eq(entries.id, correctionId));
}

/**
 * Puts the answers of a correction into its entry, which waits for a decision again; the history, the card and
 * the word under it come with that, and translations of a title that is another one now go. Mended, it stays where it
 * stands, and is not younger for that: the time to undo a decision goes on, and so does the asking of moderators for
 * a reason. To be called while the entry is locked.
 */
export async function applyCorrection(
  tx: Db,
  {
    correctionId,
    entryId,
    personId,
    updateId,
    isMending,
  }: { correctionId: number; entryId: number; personId: number; updateId: number; isMending: boolean },
  changes: readonly Change[],
): Promise<void> {
  const action: EntryAction = isMending ? 'mend' : 'correct';
  const status = transitions[action].to ?? sql`entries.status`;
  const since = isMending ? sql`entries.updated_at` : sql`clock_timestamp()`;
  const told = isMending ? tellOrganizerJob(sql`history.id`, sql`corrected.id`) : sql`null`;
  await tx.execute(sql`
    with removed as (
      delete from entry_photos where entry_id = ${entryId} returning file
    ), cities as (
      delete from entry_cities where entry_id = ${entryId}
    )
    select ${dropFilesJob(sql`files`)} from (select json_agg(file) as files from removed) as gone`);
  await tx.execute(sql`
    with cities as (
      update entry_cities set entry_id = ${entryId} where entry_id = ${correctionId}
    ), photos as (
      update entry_photos set entry_id = ${entryId} where entry_id = ${correctionId}
    ), corrected as (
      update entries set status = ${status}, version = entries.version + 1,
        title = correction.title, title_key = correction.title_key, first_day = correction.first_day,
        last_day = correction.last_day, country = correction.country, category_id = correction.category_id,
        duplicate_of = null, last_update_id = ${updateId}, updated_at = ${since}
      from entries correction where entries.id = ${entryId} and correction.id = ${correctionId}
      returning entries.id, entries.version
    ), untranslated as (
      delete from entry_titles using entries entry, entries correction
      where entry_id = ${entryId} and entry.id = entry_id and correction.id = ${correctionId}
        and entry.title is distinct from correction.title
      returning entry_titles.locale
    ), history as (
      insert into entry_history (entry_id, version, action, person_id, changes)
      select id, version, ${action}, ${personId}::bigint, ${JSON.stringify(changes)}::jsonb from corrected
      returning id
    ), questions as (
      update reason_questions set entry_version = corrected.version from corrected
      where ${isMending}::boolean and entry_id = corrected.id and entry_version = corrected.version - 1
    )
    select ${showCardJob(sql`corrected.id`)} as card, ${showChangesJob(sql`history.id`)} as changes, ${told} as told
    from corrected, history`);
  await tx.delete(entries).where(eq(entries.id, correctionId));
}

/** The job that says under the card what was corrected, and which translations went: a message in the group's pace. */
function showChangesJob(historyId: ReturnType<typeof sql>) {
  return addJob(
    'show-changes',
    sql`json_build_object('historyId', ${historyId}, 'untranslated',
    (select coalesce(json_agg(locale order by locale), '[]') from untranslated))`,
    {
      key: sql`'show-changes:' || ${historyId}`,
      queue: groupQueue,
    },
  );
}
