import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { isPauseOn } from '#db/queries/delivery/group-rate-limit.ts';
import { groupQueueOf } from '#db/queries/delivery/jobs.ts';
import { isFirstTryDue } from '#db/queries/delivery/worker/queued-jobs.ts';
import { isToPost } from './cards.ts';
import { listModeratorsChats, type ModeratorsChat } from './chats/moderator-chats.ts';
import { type QueueNotice, queueNotice } from './queue-notices.ts';

/** What is to be posted to a moderators' chat next, and what stands in the way of it. */
export interface CardQueue {
  chat: ModeratorsChat;
  /** The next entries whose cards are to be posted, and how many there are in all. */
  entryIds: number[];
  total: number;
  /** Something that somebody asked for waits to be sent to the group: it goes before new cards. */
  isWaitedFor: boolean;
  /** Seconds for which Telegram wants nothing sent to the group. */
  pause: number;
  /** The notices that say how many cards are still to come: the one in this chat, and those in former chats. */
  notices: QueueNotice[];
}

const queueRow = z.object({
  entry_ids: z.array(z.int()).nullable(),
  total: z.int(),
  waited: z.boolean(),
  pause: z.number().nullable(),
  notices: z.array(queueNotice).nullable(),
});

/** Reads all that decides what is posted next to a moderators' chat; null if there is no such chat (any more). */
export async function readCardQueue(
  db: Db,
  chatId: number,
  { most, except }: { most: number; except: readonly number[] },
): Promise<CardQueue | null> {
  const chat = (await listModeratorsChats(db)).find(({ id }) => id === chatId);
  if (!chat) return null;
  const statement = sql`
    with chat as (
      select id, chat_id, thread_id from moderator_chats where id = ${chatId}
    ), waiting as (
      select entries.id, campaign_id, number, count(*) over ()::int as total from entries, chat
      where ${isToPost(sql`chat`)} and entries.id <> all(${`{${except.join(',')}}`}::int[])
      order by campaign_id, number limit ${most}
    )
    select (select array_agg(id order by campaign_id, number) from waiting) as entry_ids,
      coalesce((select max(total) from waiting), 0) as total,
      ${isFirstTryDue(groupQueueOf(sql`chat.chat_id`), { seconds: 65, except: 'post-cards' })} as waited,
      (select extract(epoch from until - clock_timestamp())::float from group_pauses
        where group_pauses.chat_id = chat.chat_id and ${isPauseOn}) as pause,
      (select json_agg(json_build_object('chatId', notice.chat_id, 'threadId', nullif(notice.thread_id, 0),
          'messageId', message_id, 'count', count, 'cardsBelow', cards_below,
          'ageSeconds', extract(epoch from clock_timestamp() - shown_at)))
        from waiting_notices notice
        where (notice.chat_id, notice.thread_id) = (chat.chat_id, coalesce(chat.thread_id, 0))
          or not exists (
            select from moderator_chats other
            where (notice.chat_id, notice.thread_id) = (other.chat_id, coalesce(other.thread_id, 0))
          )) as notices
    from chat`;
  const [row] = await queryRows(db, queueRow, statement);
  if (!row) return null;
  return {
    chat,
    entryIds: row.entry_ids ?? [],
    total: row.total,
    isWaitedFor: row.waited,
    pause: row.pause ?? 0,
    notices: row.notices ?? [],
  };
}
