import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** When the bot sent a message to a group: what its pace is measured by. Rows older than a minute go. */
export const groupSends = pgTable(
  'group_sends',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
  },
  (table) => [index('group_sends_of_chat').on(table.chatId, table.at)],
);
