import { bigint, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { entries } from '#db/schema/entries/entries.ts';
import { moment } from '#db/schema/moment.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { questionKinds } from '#src/domain/review/decisions.ts';

/** Open questions in the group: the bot asked a moderator for the reason of a decision, and waits for their reply. */
export const reasonQuestions = pgTable(
  'reason_questions',
  {
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    moderatorId: bigint({ mode: 'number' }).notNull(),
    kind: text({ enum: questionKinds }).notNull().default('reject'),
    /** When changes are requested: the answers to be changed, as far as the moderator has ticked them. */
    marked: text({ enum: questions }).array().notNull().default([]),
    entryVersion: integer().notNull(),
    chatId: bigint({ mode: 'number' }).notNull(),
    /** Null until the question was sent. */
    messageId: integer(),
    askedAt: moment().notNull(),
    /** When the moderator was told that a reason has to be a reply, since they wrote something else; null if never. */
    hintedAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** The message that told them; a reply to it counts as well. */
    hintMessageId: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.moderatorId] }),
    index('questions_of_moderator').on(table.moderatorId),
  ],
);
