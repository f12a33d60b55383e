import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** Messages in which an admin chooses what comes to a moderators' chat, with what is chosen so far. */
export const chatChoices = pgTable(
  'chat_choices',
  {
    /** The message that asks. */
    chatId: bigint({ mode: 'number' }).notNull(),
    messageId: integer().notNull(),
    /** In a group: the message below it whose reply opens by itself. Names that are typed in reply to either count. */
    promptMessageId: integer(),
    /** The group or topic that is to become a moderators' chat, or is one. */
    placeChatId: bigint({ mode: 'number' }).notNull(),
    placeThreadId: integer(),
    title: text(),
    topicTitle: text(),
    /**
     * The present chat that the countries and categories are chosen for, if that place is to take everything else;
     * null if they are chosen for the place itself.
     */
    keeperId: integer(),
    countries: text().array().notNull().default([]),
    categoryIds: integer().array().notNull().default([]),
    askedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.chatId, table.messageId] })],
);
