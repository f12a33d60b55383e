import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { postCardJobFor } from '#db/queries/review/cards.ts';
import { isComplete } from './answer-columns.ts';
import { wakeDelayedPhotosJobs } from './delayed-photos.ts';

const submittedRow = z.object({ number: z.int() });

/**
 * Submits a draft: gives it the campaign's next number, writes the history and enqueues its card for the moderators,
 * all in one statement. The row lock comes first: of several at once, one finds a draft, and the others take
 * no number.
 * What its organizer said of likely duplicates kept them from being asked twice. From here on moderators are told of it,
 * and look for themselves.
 * A campaign that is just being closed is waited for, and takes nothing once it is.
 * @returns the number, or null when there was no complete draft of this person, or its campaign is closed
 */
export async function submitDraft(
  db: Db,
  { entryId, personId, updateId }: { entryId: number; personId: number; updateId: number },
): Promise<number | null> {
  const statement = sql`
    with draft as (
      select id, campaign_id from entries
      where id = ${entryId} and person_id = ${personId} and status = 'draft' and ${isComplete}
      for update
    ), numbered as (
      update campaigns set last_number = last_number + 1 from draft
      where campaigns.id = draft.campaign_id and campaigns.closed_at is null
      returning last_number as number
    ), submitted as (
      update entries set status = 'pending', number = numbered.number, version = version + 1,
        is_first = not exists (
          select from entries earlier where earlier.person_id = ${personId} and earlier.number is not null
        ),
        denied_duplicates = not_duplicates, not_duplicates = '{}', caption = null, submitted_at = clock_timestamp(), updated_at = clock_timestamp(), last_update_id = ${updateId}
      from numbered where entries.id = ${entryId} and status = 'draft'
      returning entries.id, entries.version, entries.number, entries.country, entries.category_id
    ), history as (
      insert into entry_history (entry_id, version, action, person_id)
      select id, version, 'submit', ${personId}::bigint from submitted
    )
    select number, ${postCardJobFor({ country: sql`submitted.country`, categoryId: sql`submitted.category_id` })} as job,
      ${wakeDelayedPhotosJobs(sql`submitted.id`)} as delayed
    from submitted`;
  const [row] = await queryRows(db, submittedRow, statement);
  return row?.number ?? null;
}
