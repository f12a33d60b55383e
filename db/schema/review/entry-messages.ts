import { bigint, index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { entries } from '#db/schema/entries/entries.ts';
import { moment } from '#db/schema/moment.ts';

/**
 * Messages besides the card that show moderators something of an entry: its photos, its corrections, or in private
 * the entry itself. They are deleted when the entry is withdrawn or its organizer is forgotten. A message that
 * shows two entries has a row for each, and is deleted with either.
 */
export const entryMessages = pgTable(
  'entry_messages',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    messageId: integer().notNull(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    sentAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chatId, table.messageId, table.entryId] }),
    index('messages_of_entry').on(table.entryId),
  ],
);
