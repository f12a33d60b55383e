import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob, groupQueueOf } from '#db/queries/delivery/jobs.ts';
import type { Place } from '#src/domain/review/place.ts';
import { chatIdFor } from './chats/routing.ts';
import { shownBy } from './shown-by.ts';

/** The queue of what happens to one entry's card. */
export const cardQueueOf = (entryId: SQL) => sql`'card:' || ${entryId}`;

/** The job that brings an entry's card up to date. Nobody's decision waits behind another's, or behind new cards. */
export function showCardJob(entryId: SQL) {
  return addJob('show-card', sql`json_build_object('entryId', ${entryId})`, {
    key: sql`'show-card:' || ${entryId}`,
    queue: cardQueueOf(entryId),
  });
}

/** Enqueues the present cards of those entries that are pending: there are others now that they are to name. */
export async function enqueueCardsOf(db: Db, named: readonly { id: number }[]): Promise<void> {
  if (named.length === 0) return;
  const ids = named.map(({ id }) => id);
  await db.execute(sql`
    select ${showCardJob(sql`id`)} from entries
    where id = any(${`{${ids.join(',')}}`}::int[]) and status = 'pending' and card_message_id is not null`);
}

/** Those of the cards of its duplicates: they say when it does not count any more. */
export function showDuplicatesJobs(entryId: SQL) {
  return sql`(select count(${showCardJob(sql`duplicate.id`)}) from entries duplicate
    where duplicate.duplicate_of = ${entryId})`;
}

/**
 * The job that posts the cards that are still to come to a moderators' chat, in the order of their numbers: one for
 * all of them.
 * @param chat the name of a row of `moderator_chats`
 */
export function postCardsJob(chat: SQL) {
  return addJob('post-cards', sql`json_build_object('chat', ${chat}.id)`, {
    key: sql`'post-cards:' || ${chat}.id`,
    queue: groupQueueOf(sql`${chat}.chat_id`),
  });
}

/** The same for the chat that an entry comes to. While there is none, a job says so in the log. */
export function postCardJobFor(entry: Parameters<typeof chatIdFor>[0]) {
  const nowhere = addJob('post-cards', sql`json_build_object()`, { key: sql`'post-cards'` });
  return sql`coalesce((
    select ${postCardsJob(sql`chat`)} from moderator_chats chat where chat.id = ${chatIdFor(entry)}
  ), ${nowhere})`;
}

/** Enqueues the posting of cards in all moderators' chats. */
export async function postAllCards(db: Db): Promise<void> {
  await db.execute(sql`select ${postCardsJob(sql`chat`)} from moderator_chats chat`);
}

/**
 * Whether an entry waits for its card in a moderators' chat: it comes there, nobody decided on it, and its card is not
 * there.
 * @param chat the name of a row of `moderator_chats`
 */
export const isToPost = (chat: SQL) => sql`status = 'pending' and ${chatIdFor()} = ${chat}.id
  and (card_message_id is null or card_chat_id is distinct from ${chat}.chat_id
    or card_thread_id is distinct from ${chat}.thread_id)`;

/** The job that says on a former card where the entry is decided now. */
function retireCardJob(card: { entryId: SQL; chatId: SQL; threadId: SQL; messageId: SQL }) {
  const payload = sql`json_build_object('entryId', ${card.entryId}, 'chatId', ${card.chatId},
    'threadId', ${card.threadId}, 'messageId', ${card.messageId})`;
  return addJob('retire-card', payload, {
    key: sql`'retire-card:' || ${card.chatId} || ':' || ${card.messageId}`,
    queue: cardQueueOf(card.entryId),
  });
}

/**
 * Enqueues the cards of all pending entries that have none in the chat that they come to, and a word on those that
 * stand elsewhere.
 * @returns how many come to each chat, by its id
 */
export async function requeueCards(db: Db): Promise<Map<number, number>> {
  const rows = await queryRows(
    db,
    requeuedRow,
    sql`
    with misplaced as (
      select entries.id, chat.id as chat, card_chat_id, card_thread_id, card_message_id from entries, moderator_chats chat
      where ${isToPost(sql`chat`)} for update of entries
    ), waiting as (
      update entries set card_chat_id = null, card_thread_id = null, card_message_id = null, card_shows = null
      from misplaced where entries.id = misplaced.id
    )
    select chat, count(*)::int as count, count(${retireFormerCard(sql`misplaced`)}) as retired
    from misplaced group by chat`,
  );
  if (rows.length > 0) await postAllCards(db);
  return new Map(rows.map(({ chat, count }) => [chat, count]));
}

const requeuedRow = z.object({ chat: z.int(), count: z.int() });

/** The job for the card that a row names, if it names one. */
function retireFormerCard(row: SQL) {
  const card = {
    entryId: sql`${row}.id`,
    chatId: sql`${row}.card_chat_id`,
    threadId: sql`${row}.card_thread_id`,
    messageId: sql`${row}.card_message_id`,
  };
  return sql`case when ${row}.card_message_id is not null then ${retireCardJob(card)} end`;
}

/**
 * Enqueues the card of an entry anew, since this one is gone or elsewhere; unless it got another one in between.
 * @param isGone otherwise the former card says where the entry is decided now
 */
export async function requeueCard(
  db: Db,
  { id, cardMessageId }: { id: number; cardMessageId: number | null },
  { isGone }: { isGone: boolean },
): Promise<void> {
  await db.execute(sql`
    with former as (
      select id, card_chat_id, card_thread_id, card_message_id from entries
      where id = ${id} and status = 'pending' and card_message_id is not distinct from ${cardMessageId}
      for update
    ), waiting as (
      update entries set card_chat_id = null, card_thread_id = null, card_message_id = null, card_shows = null
      from former where entries.id = former.id
      returning entries.country, entries.category_id
    )
    select ${postCardJobFor({ country: sql`waiting.country`, categoryId: sql`waiting.category_id` })},
      ${isGone ? sql`null` : retireFormerCard(sql`former`)}
    from waiting, former`);
}

/**
 * Notes where an entry's card is and what it shows, unless the entry changed, or its chat was removed, while the card
 * was on its way: then what the card shows is not known, and it has to be looked at again.
 *
 * Chats that are just being changed are waited for (`for share`), so that either this sees the change, or whoever
 * makes it sees this card. A card that was there before may stand in a former group and is still kept up to date.
 * A card that had another place until now says where the entry is decided.
 *
 * A new one that names other entries is looked at again in any case: withdrawn while it was on its way, they did not
 * know of it.
 */
export async function noteCard(
  db: Db,
  entry: { id: number; version: number; cardMessageId: number | null },
  card: Place & { messageId: number; shows: string; namesOthers?: boolean },
): Promise<void> {
  const { chatId, threadId, messageId } = card;
  await db.execute(sql`
    with chat as (
      select from moderator_chats where chat_id = ${chatId} and thread_id is not distinct from ${threadId}::int
      for share
    ), former as (
      select id, card_chat_id, card_thread_id, card_message_id from entries
      where id = ${entry.id} and card_message_id is not distinct from ${entry.cardMessageId} for update
    ), noted as (
      update entries set card_chat_id = ${chatId}, card_thread_id = ${threadId}::int,
        card_message_id = ${messageId}, card_shows = case when version = ${entry.version} then ${card.shows} end
      from former
      where entries.id = former.id and (former.card_message_id is not null or exists (select from chat))
      returning card_shows
    )
    select (
        select ${showCardJob(sql`${entry.id}::int`)}
        where ${card.namesOthers === true} or not exists (select from noted where card_shows is not null)
      ), (
        select ${retireFormerCard(sql`former`)} from former, noted
        where (former.card_chat_id, former.card_message_id) is distinct from (${chatId}::bigint, ${messageId}::int)
      )`);
}

/**
 * Takes a message that somebody tapped for the card of an entry that has none, and enqueues the job that shows it. Never
 * one that shows another entry, nor for an entry that moderators are not to see.
 */
export async function adoptCard(
  db: Db,
  entryId: number,
  { chatId, threadId, messageId }: Place & { messageId: number },
): Promise<void> {
  await db.execute(sql`
    with adopted as (
      update entries set card_chat_id = chat.chat_id, card_thread_id = chat.thread_id,
        card_message_id = ${messageId}, card_shows = null
      from moderator_chats chat
      where entries.id = ${entryId} and card_message_id is null
        and chat.chat_id = ${chatId} and chat.thread_id is not distinct from ${threadId}::int
        and number is not null and status <> 'withdrawn'
        and not exists (select from ${shownBy(chatId, messageId)} shown where shown.entry_id <> entries.id)
      returning entries.id
    )
    select ${showCardJob(sql`id`)} from adopted`);
}
