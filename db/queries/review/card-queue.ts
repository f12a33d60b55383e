import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { isPauseOn } from '#db/queries/delivery/group-rate-limit.ts';
import { groupQueue } from '#db/queries/delivery/jobs.ts';
import { isFirstTryDue } from '#db/queries/delivery/worker/queued-jobs.ts';
import { locales } from '#src/domain/locale.ts';
import { isToPost } from './cards.ts';
import { type QueueNotice, queueNotice } from './queue-notices.ts';
import type { ModeratorsChat } from './settings.ts';

/** What is to be posted to the moderators next, and what stands in the way of it. */
export interface CardQueue {
  chat: ModeratorsChat;
  /** The next entries whose cards are to be posted, and how many there are in all. */
  entryIds: number[];
  total: number;
  /** Something that somebody asked for waits to be sent to the group: it goes before new cards. */
  isWaitedFor: boolean;
  /** Seconds for which Telegram wants nothing sent to the group. */
  pause: number;
  /** The notices that say how many cards are still to come, those in former groups included. */
  notices: QueueNotice[];
}

const queueRow = z.object({
  chat_id: z.int(),
  locale: z.enum(locales).nullable(),
  is_public: z.boolean(),
  entry_ids: z.array(z.int()).nullable(),
  total: z.int(),
  waited: z.boolean(),
  pause: z.number().nullable(),
  notices: z.array(queueNotice).nullable(),
});

/** Reads all that decides what is posted next, in one statement; null while no group is named. */
export async function readCardQueue(
  db: Db,
  { most, except }: { most: number; except: readonly number[] },
): Promise<CardQueue | null> {
  const statement = sql`
    with chat as (
      select moderators_chat_id as id, moderators_locale as locale,
        moderators_chat_public_since is not null as is_public
      from settings where moderators_chat_id is not null
    ), waiting as (
      select entries.id, campaign_id, number, count(*) over ()::int as total from entries, chat
      where ${isToPost(sql`chat.id`)} and entries.id <> all(${`{${except.join(',')}}`}::int[])
      order by campaign_id, number limit ${most}
    )
    select chat.id as chat_id, locale, is_public,
      (select array_agg(id order by campaign_id, number) from waiting) as entry_ids,
      coalesce((select max(total) from waiting), 0) as total,
      ${isFirstTryDue(groupQueue, { seconds: 65, except: 'post-cards' })} as waited,
      (select extract(epoch from until - clock_timestamp())::float from group_pauses
        where chat_id = chat.id and ${isPauseOn}) as pause,
      (select json_agg(json_build_object('chatId', chat_id, 'messageId', message_id, 'count', count,
          'cardsBelow', cards_below, 'ageSeconds', extract(epoch from clock_timestamp() - shown_at)))
        from queue_notices) as notices
    from chat`;
  const [row] = await queryRows(db, queueRow, statement);
  if (!row) return null;
  return {
    chat: { id: row.chat_id, locale: row.locale, isPublic: row.is_public },
    entryIds: row.entry_ids ?? [],
    total: row.total,
    isWaitedFor: row.waited,
    pause: row.pause ?? 0,
    notices: row.notices ?? [],
  };
}
