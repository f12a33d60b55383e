import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { addJob } from './jobs.ts';

/**
 * The job that brings an entry's card up to date. New cards queue up by themselves, since their pace is
 * limited, so that decisions on older ones do not wait behind them.
 */
export function showCardJob(entryId: ReturnType<typeof sql>) {
  return addJob('show-card', sql`json_build_object('entryId', ${entryId})`, {
    key: sql`'show-card:' || ${entryId}`,
    queue: sql`case when exists (select from entries where id = ${entryId} and card_message_id is not null)
      then 'cards-edited' else 'cards-posted' end`,
  });
}

/** Owes the cards of all pending entries that have none in this chat; returns how many. */
export async function requeueCards(db: Db, chatId: number): Promise<number> {
  const rows = await db.execute(sql`
    with waiting as (
      update entries set card_chat_id = null, card_message_id = null, card_shows = null
      where status = 'pending' and card_chat_id is distinct from ${chatId}
      returning id, number
    )
    select ${addJob('show-card', sql`json_build_object('entryId', id)`, {
      key: sql`'show-card:' || id`,
      queue: sql`'cards-posted'`,
    })} from (select * from waiting order by number) as ordered`);
  return rows.length;
}

/**
 * Notes where an entry's card is and what it shows, unless the entry changed, or another group was named,
 * while the card was on its way: then what the card shows is not known, and it has to be looked at again.
 *
 * A group that is just being named is waited for (`for share`), so that either this sees it, or whoever names
 * it sees this card. A card that was there before may stand in a former group and is still kept up to date.
 */
export async function noteCard(
  db: Db,
  entry: { id: number; version: number; cardMessageId: number | null },
  card: { chatId: number; messageId: number; shows: string },
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
    where not exists (select from noted where card_shows is not null)`);
}
