import { type Placeholder, type SQL, sql } from 'drizzle-orm';

type Given = number | SQL | Placeholder;

/** The entries that a message in the moderators' chat is about, as an SQL table: its card, a comparison, a question. */
export function shownBy(chatId: Given, messageId: Given): SQL {
  return sql`(
    select id as entry_id from entries
    where card_chat_id = ${chatId}::bigint and card_message_id = ${messageId}::int
    union all
    select entry_id from entry_messages where chat_id = ${chatId}::bigint and message_id = ${messageId}::int
    union all
    select entry_id from reason_questions where chat_id = ${chatId}::bigint and message_id = ${messageId}::int
  )`;
}
