import { bigint, index, pgTable } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** When the bot sent messages to a group, to keep to its pace. Rows older than a minute are deleted. */
export const groupSends = pgTable(
  'group_sends',
  {
    chatId: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
  },
  (table) => [index('group_sends_of_chat').on(table.chatId, table.at)],
);
