import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, groupQueueOf } from '#db/queries/delivery/jobs.ts';
import { hurryQueue } from '#db/queries/delivery/worker/queued-jobs.ts';
import { isToPost, postCardsJob } from '#db/queries/review/cards.ts';
import type { Closure } from '#src/domain/review/closure.ts';
import type { Place } from '#src/domain/review/place.ts';

type GroupClosure = Extract<Closure, 'removed' | 'muted'>;
type TopicClosure = Exclude<Closure, GroupClosure>;

const isAt = ({ chatId, threadId }: Place) =>
  sql`chat_id = ${chatId} and thread_id is not distinct from ${threadId}::int`;

/**
 * Notes that nothing can be written in a moderators' chat, and enqueues a message to each admin: once, however many
 * calls fail. Does nothing for another group or topic.
 */
export async function noteChatClosed(db: Db, place: Place, why: TopicClosure): Promise<void> {
  await close(db, isAt(place), why);
}

/**
 * The same for all chats of a group, in which the bot can write nothing any more. Admins are told once, and told anew if
 * the bot is no administrator when it is back.
 */
export async function noteGroupCutOff(db: Db, chatId: number, why: GroupClosure): Promise<void> {
  await close(db, sql`chat_id = ${chatId}`, why, sql`, not_administrator_since = null`);
}

async function close(db: Db, where: SQL, why: Closure, besides = sql``): Promise<void> {
  const payload = sql`json_build_object('personId', roles.person_id, 'chat', noted.id)`;
  const tell = addJob('tell-chat-closed', payload, {
    key: sql`'tell-chat-closed:' || noted.id || ':' || roles.person_id`,
  });
  await db.execute(sql`
    with closed as (
      update moderator_chats set closed_by = ${why}${besides}
      where ${where} and closed_by is distinct from ${why}
      returning id
    ), noted as (select min(id) as id from closed having count(*) > 0)
    select ${tell} from noted, roles where role = 'admin'`);
}

/** Notes that a moderators' chat can be written in again, and enqueues the cards that wait for that. */
export async function noteChatOpen(db: Db, place: Place): Promise<void> {
  await open(db, sql`${isAt(place)} and closed_by is not null`);
}

/** The same for all chats of a group in which the bot could write nothing. Topics that are closed stay so. */
export async function noteGroupBack(db: Db, chatId: number): Promise<void> {
  await open(db, sql`chat_id = ${chatId} and closed_by in ('removed', 'muted')`);
}

/** Admins are told that all goes on where the whole group was out of reach. */
async function open(db: Db, where: SQL): Promise<void> {
  const tell = addJob(
    'tell-chat-open',
    sql`json_build_object('personId', roles.person_id, 'chat', told.id, 'count', told.count)`,
    { key: sql`'tell-chat-open:' || told.id || ':' || roles.person_id` },
  );
  await db.execute(sql`
    with former as (
      select id, closed_by from moderator_chats where ${where} for update
    ), noted as (
      update moderator_chats chat set closed_by = null
      from former where chat.id = former.id
      returning chat.id, chat.chat_id, chat.thread_id, former.closed_by as was
    ), counted as (
      select noted.id, (select count(*)::int from entries where ${isToPost(sql`noted`)}) as count
      from noted where was in ('removed', 'muted')
    ), told as (
      select min(id) as id, sum(count)::int as count from counted having count(*) > 0
    )
    select ${postCardsJob(sql`noted`)}, ${hurryQueue(groupQueueOf(sql`noted.chat_id`), { except: 'post-cards' })},
      (select count(${tell}) from told, roles where role = 'admin')
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
