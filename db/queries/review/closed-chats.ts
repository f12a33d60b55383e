import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, groupQueueOf } from '#db/queries/delivery/jobs.ts';
import { hurryQueue } from '#db/queries/delivery/worker/queued-jobs.ts';
import type { Place } from '#src/domain/review/place.ts';
import { postCardsJob } from './cards.ts';

const isAt = ({ chatId, threadId }: Place) =>
  sql`chat_id = ${chatId} and thread_id is not distinct from ${threadId}::int`;

/**
 * Notes that nothing can be written in a moderators' chat, and enqueues a message to each admin: once, however many
 * calls fail. Does nothing for another group or topic.
 */
export async function noteChatClosed(db: Db, place: Place, why: 'closed' | 'gone'): Promise<void> {
  const payload = sql`json_build_object('personId', roles.person_id, 'chat', noted.id)`;
  const tell = addJob('tell-chat-closed', payload, {
    key: sql`'tell-chat-closed:' || noted.id || ':' || roles.person_id`,
  });
  await db.execute(sql`
    with noted as (
      update moderator_chats set closed_since = clock_timestamp(), closed_by = ${why}
      where ${isAt(place)} and closed_by is distinct from ${why}
      returning id
    )
    select ${tell} from noted, roles where role = 'admin'`);
}

/** Notes that a moderators' chat can be written in again, and enqueues the cards that wait for that. */
export async function noteChatOpen(db: Db, place: Place): Promise<void> {
  await db.execute(sql`
    with noted as (
      update moderator_chats chat set closed_since = null, closed_by = null
      where ${isAt(place)} and closed_by is not null
      returning chat.id, chat.chat_id
    )
    select ${postCardsJob(sql`noted`)}, ${hurryQueue(groupQueueOf(sql`noted.chat_id`), { except: 'post-cards' })}
    from noted`);
}

/** Notes the name of a moderators' topic. */
export async function renameTopic(db: Db, place: Place, topicTitle: string): Promise<void> {
  await db.execute(sql`update moderator_chats set topic_title = ${topicTitle} where ${isAt(place)}`);
}

/** Notes the name of a moderators' group. */
export async function renameGroup(db: Db, chatId: number, title: string): Promise<void> {
  await db.execute(sql`
    update moderator_chats set title = ${title} where chat_id = ${chatId} and title is distinct from ${title}`);
}
