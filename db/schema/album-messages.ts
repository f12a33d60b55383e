import { bigint, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { entries } from './entries.ts';
import { moment } from './moment.ts';

/** Photos of an entry that the bot showed in the moderators' chat: they go when the entry is withdrawn. */
export const albumMessages = pgTable(
  'album_messages',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    messageId: integer().notNull(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    sentAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chatId, table.messageId] })],
);
