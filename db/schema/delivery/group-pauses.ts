import { bigint, pgTable, timestamp } from 'drizzle-orm/pg-core';

/** Until when Telegram wants nothing more sent to a group, after the bot was too fast for it. */
export const groupPauses = pgTable('group_pauses', {
  chatId: bigint({ mode: 'number' }).primaryKey(),
  until: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
});
