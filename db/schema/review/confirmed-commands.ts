import { bigint, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** Messages that asked who wrote a command anonymously, and were answered by a tap: each counts once. */
export const confirmedCommands = pgTable(
  'confirmed_commands',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    messageId: integer().notNull(),
    /** The tap. It may be handled again. */
    updateId: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chatId, table.messageId] })],
);
