import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, groupQueue } from '#db/queries/delivery/jobs.ts';
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

/** The job that posts the cards that are still to come, in the order of their numbers: one for all of them. */
export function postCardsJob() {
  return addJob('post-cards', sql`json_build_object()`, { key: sql`'post-cards'`, queue: groupQueue });
}

/** What waits for its card in a chat: nobody decided on it, and its card is not there. */
export const isToPost = (chatId: SQL) => sql`status = 'pending'
  and (card_message_id is null or card_chat_id is distinct from ${chatId})`;

/** Enqueues the cards of all pending entries that have none in this chat; returns how many. */
export async function requeueCards(db: Db, chatId: number): Promise<number> {
  const rows = await db.execute(sql`
    update entries set card_chat_id = null, card_message_id = null, card_shows = null
    where ${isToPost(sql`${chatId}::bigint`)} returning id`);
  if (rows.length > 0) await db.execute(sql`select ${postCardsJob()}`);
  return rows.length;
}

/** Enqueues the card of an entry anew, since this one is gone or elsewhere; unless it got another one in between. */
export async function requeueCard(
  db: Db,
  { id, cardMessageId }: { id: number; cardMessageId: number | null },
): Promise<void> {
  await db.execute(sql`
    with waiting as (
      update entries set card_chat_id = null, card_message_id = null, card_shows = null
      where id = ${id} and status = 'pending' and card_message_id is not distinct from ${cardMessageId}
      returning id
    )
    select ${postCardsJob()} from waiting`);
}

/**
 * Notes where an entry's card is and what it shows, unless the entry changed, or another group was named,
 * while the card was on its way: then what the card shows is not known, and it has to be looked at again.
 *
 * A group that is just being named is waited for (`for share`), so that either this sees it, or whoever names
 * it sees this card. A card that was there before may stand in a former group and is still kept up to date.
 *
 * A new one that names other entries is looked at again in any case: withdrawn while it was on its way, they did not
 * know of it.
 */
export async function noteCard(
  db: Db,
  entry: { id: number; version: number; cardMessageId: number | null },
  card: { chatId: number; messageId: number; shows: string; namesOthers?: boolean },
): Promise<void> {
  await db.execute(sql`
    with chat as (
      select from settings where moderators_chat_id = ${card.chatId} for share
    ), noted as (
      update entries set card_chat_id = ${card.chatId}, card_message_id = ${card.messageId},
        card_shows = case when version = ${entry.version} then ${card.shows} end
      where id = ${entry.id} and card_message_id is not distinct from ${entry.cardMessageId}
        and (card_message_id is not null or exists (select from chat))
      returning card_shows
    )
    select ${showCardJob(sql`${entry.id}::int`)}
    where ${card.namesOthers === true} or not exists (select from noted where card_shows is not null)`);
}

/**
 * Takes a message that somebody tapped for the card of an entry that has none, and enqueues the job that shows it. Never
 * one that shows another entry, nor for an entry that moderators are not to see.
 */
export async function adoptCard(
  db: Db,
  entryId: number,
  { chatId, messageId }: { chatId: number; messageId: number },
): Promise<void> {
  await db.execute(sql`
    with adopted as (
      update entries set card_chat_id = chat.moderators_chat_id, card_message_id = ${messageId}, card_shows = null
      from settings chat
      where entries.id = ${entryId} and card_message_id is null and chat.moderators_chat_id = ${chatId}
        and number is not null and status <> 'withdrawn'
        and not exists (select from ${shownBy(chatId, messageId)} shown where shown.entry_id <> entries.id)
      returning entries.id
    )
    select ${showCardJob(sql`id`)} from adopted`);
}
