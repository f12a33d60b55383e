import { bigint, pgTable, timestamp } from 'drizzle-orm/pg-core';

/** Until when nothing may be sent to a group, because Telegram answered that the bot was too fast (429). */
export const groupPauses = pgTable('group_pauses', {
  chatId: bigint({ mode: 'number' }).primaryKey(),
  until: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
});
