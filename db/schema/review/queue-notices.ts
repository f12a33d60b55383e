import { bigint, integer, pgTable } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** What `waiting_notices` was in the version before, which knows one notice a group. Only its copies use it. */
export const queueNotices = pgTable('queue_notices', {
  chatId: bigint({ mode: 'number' }).primaryKey(),
  messageId: integer().notNull(),
  /** The number that the message shows. `shownAt` tells since when. */
  count: integer().notNull(),
  shownAt: moment().notNull(),
  /** How many cards were posted below it: they push it up, out of sight. */
  cardsBelow: integer().notNull().default(0),
});
