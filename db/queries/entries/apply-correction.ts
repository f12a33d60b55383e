import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, groupQueueOf } from '#db/queries/delivery/jobs.ts';
import { showCardJob, showDuplicatesJobs } from '#db/queries/review/cards.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { Change } from '#src/domain/entries/changes.ts';
import { type EntryAction, transitions } from '#src/domain/entries/transitions.ts';
import { answersOf } from './answer-columns.ts';
import { moveDelayedPhotos } from './delayed-photos.ts';
import { tellOrganizerJob } from './history.ts';

/**
 * Puts the answers of a correction into its entry, which waits for a decision again; the history, the card and
 * the word under it come with that, and translations of a title that is another one now go. Edited, it stays where it
 * stands, and is not younger for that: the time to undo a decision goes on, and so does the question to moderators for
 * a reason. To be called while the entry is locked.
 */
export async function applyCorrection(
  tx: Db,
  {
    correctionId,
    entryId,
    personId,
    updateId,
    isModeratorEdit,
  }: { correctionId: number; entryId: number; personId: number; updateId: number; isModeratorEdit: boolean },
  changes: readonly Change[],
): Promise<void> {
  const action: EntryAction = isModeratorEdit ? 'edit' : 'correct';
  const status = transitions[action].to ?? sql`entries.status`;
  const since = isModeratorEdit ? sql`entries.updated_at` : sql`clock_timestamp()`;
  const told = isModeratorEdit ? tellOrganizerJob(sql`history.id`, sql`corrected.id`) : sql`null`;
  await tx.execute(sql`
    with cities as (
      delete from entry_cities where entry_id = ${entryId}
    )
    delete from entry_photos where entry_id = ${entryId}`);
  await tx.execute(sql`
    with cities as (
      update entry_cities set entry_id = ${entryId} where entry_id = ${correctionId}
    ), photos as (
      update entry_photos set entry_id = ${entryId} where entry_id = ${correctionId}
    ), corrected as (
      update entries set status = ${status}, version = entries.version + 1,
        ${answersOf('correction')}, duplicate_of = null, last_update_id = ${updateId}, updated_at = ${since}
      from entries correction where entries.id = ${entryId} and correction.id = ${correctionId}
      returning entries.id, entries.version, entries.card_chat_id
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
      where ${isModeratorEdit}::boolean and entry_id = corrected.id and entry_version = corrected.version - 1
    )
    select ${showCardJob(sql`corrected.id`)} as card, ${showDuplicatesJobs(sql`corrected.id`)} as duplicates,
      ${showChangesJob(sql`history.id`)} as changes, ${told} as told
    from corrected, history`);
  await moveDelayedPhotos(tx, { from: correctionId, to: entryId });
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
      queue: groupQueueOf(sql`corrected.card_chat_id`),
    },
  );
}
