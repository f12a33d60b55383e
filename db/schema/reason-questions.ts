import { bigint, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { entries } from './entries.ts';
import { moment } from './moment.ts';

/** The bot asked a moderator in the group why an entry is rejected and waits for the reply to its message. */
export const reasonQuestions = pgTable(
  'reason_questions',
  {
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    moderatorId: bigint({ mode: 'number' }).notNull(),
    entryVersion: integer().notNull(),
    chatId: bigint({ mode: 'number' }).notNull(),
    /** Null until the question was sent. */
    messageId: integer(),
    askedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.entryId, table.moderatorId] })],
);
