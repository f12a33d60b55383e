import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { isToPost } from '#db/queries/review/cards.ts';
import { chatIdFor } from './routing.ts';

const countRow = z.object({ count: z.int() });

/**
 * How many entries wait for a decision that nobody can make: there is no moderators' chat for them, or no card can be
 * posted there. A card that stands where the bot may only write nothing more can be decided by its buttons.
 * @param campaignId only those of this campaign
 */
export async function countCutOff(db: Db, campaignId?: number): Promise<number> {
  const statement = sql`
    select count(*)::int as count from entries
    where status = 'pending' and ${campaignId === undefined ? sql`true` : sql`campaign_id = ${campaignId}`}
      and not exists (
        select from moderator_chats chat
        where chat.id = ${chatIdFor()} and public_since is null
          and (closed_by is null or closed_by in ('closed', 'muted') and not (${isToPost(sql`chat`)}))
      )`;
  const [row] = await queryRows(db, countRow, statement);
  return row?.count ?? 0;
}

/** Enqueues a message to each admin that entries wait and there is no moderators' chat: once. */
export async function noteNoChat(db: Db): Promise<void> {
  const tell = addJob('tell-no-chat', sql`json_build_object('personId', roles.person_id)`, {
    key: sql`'tell-no-chat:' || roles.person_id`,
  });
  await db.execute(sql`
    with noted as (
      update settings set no_chat_told_at = clock_timestamp()
      where no_chat_told_at is null and not exists (select from moderator_chats) returning id
    )
    select ${tell} from noted, roles where role = 'admin'`);
}
