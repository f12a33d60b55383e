import { bigint, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { entries } from './entries.ts';
import { moment } from './moment.ts';

/**
 * Messages in the moderators' chat that show something of an entry, besides its card: photos, and what was
 * corrected. They go when the entry is withdrawn.
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
  (table) => [primaryKey({ columns: [table.chatId, table.messageId] })],
);
