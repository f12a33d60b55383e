import { bigint, integer, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** The message in a group or topic that says how many cards are still to come there. */
export const waitingNotices = pgTable(
  'waiting_notices',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    /** The topic; 0 in a group without topics, and in General. */
    threadId: integer().notNull().default(0),
    messageId: integer().notNull(),
    /** The number that the message shows. `shownAt` tells since when. */
    count: integer().notNull(),
    shownAt: moment().notNull(),
    /** How many cards were posted below it: they push it up, out of sight. */
    cardsBelow: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.chatId, table.threadId] })],
);
