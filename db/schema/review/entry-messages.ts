import { bigint, index, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { entries } from '#db/schema/entries/entries.ts';
import { moment } from '#db/schema/moment.ts';

/**
 * Messages that show moderators something of an entry, besides its card: photos, what was corrected, and in private
 * the entry itself. They go when it is withdrawn or its organizer is forgotten. One that shows two side by side is
 * noted for each, and goes with either.
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
