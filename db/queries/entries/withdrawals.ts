import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { showCardJob } from '#db/queries/review/cards.ts';
import { listLikenesses } from '#db/queries/review/likely-duplicates.ts';
import { transitions } from '#src/domain/entries/transitions.ts';
import { noAnswers } from './answer-columns.ts';

/**
 * Withdraws a submitted entry, in one conditional statement: its number, and that it was withdrawn, are all
 * that stays. What was written and shown in it goes, the corrections that were begun and the words of its
 * history included. Jobs change its card in the moderators' chat and those that name it; they are enqueued in the order of their ids, so that two who enqueue the same cards do not wait for each other.
 * Dead letters lose their content, since any of them may quote the entry: a tap on its card does.
 * @returns false when it was withdrawn before, or is not this person's
 */
export async function withdrawEntry(
  db: Db,
  { entryId, personId }: { entryId: number; personId: number },
): Promise<boolean> {
  const { from, to } = transitions.withdraw;
  const { duplicates, samePicture } = await listLikenesses(db, entryId);
  const named = [...duplicates, ...samePicture].map(({ id }) => id);
  const rows = await db.execute(sql`
    with withdrawn as (
      update entries set status = ${to}, version = version + 1, ${noAnswers},
        duplicate_of = null, not_duplicates = '{}', denied_duplicates = '{}', prompt = null, answer_messages = '[]', caption = null, updated_at = clock_timestamp()
      where id = ${entryId} and person_id = ${personId} and status in ${[...from]}
      returning id, version
    ), photos as (
      delete from entry_photos using withdrawn where entry_id = withdrawn.id
    ), cities as (
      delete from entry_cities using withdrawn where entry_id = withdrawn.id
    ), titles as (
      delete from entry_titles using withdrawn where entry_id = withdrawn.id
    ), corrections as (
      delete from entries using withdrawn where corrects = withdrawn.id
    ), words as (
      update entry_history set reason = null, changes = null from withdrawn where entry_id = withdrawn.id
    ), history as (
      insert into entry_history (entry_id, version, action, person_id)
      select id, version, 'withdraw', ${personId}::bigint from withdrawn
    ), emptied as (
      update updates set payload = null from withdrawn where dead_lettered_at is not null and payload is not null
    ), cards as (
      select id from withdrawn
      union select id from entries where duplicate_of = ${entryId}
      union select id from entries where id = any(${`{${named.join(',')}}`}::int[])
        and status = 'pending' and card_message_id is not null
      order by id
    )
    select id, (select count(${showCardJob(sql`cards.id`)}) from cards) as cards
    from withdrawn`);
  return rows.length > 0;
}

/** Whether anybody withdrew an entry of a campaign since a moment, as ISO says it. */
export async function hasWithdrawn(db: Db, campaignId: number, since: string): Promise<boolean> {
  const rows = await db.execute(sql`
    select from entries join entry_history on entry_id = entries.id
    where campaign_id = ${campaignId} and action = 'withdraw' and at >= ${since}::timestamptz limit 1`);
  return rows.length > 0;
}
