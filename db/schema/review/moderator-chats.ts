import { sql } from 'drizzle-orm';
import { bigint, integer, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { locales } from '#src/domain/locale.ts';
import { closures } from '#src/domain/review/closure.ts';

/**
 * The moderators' chats: groups and topics that get cards. Which entry comes where is in
 * `src/domain/review/routing.ts`. A trigger of the migration keeps the columns of `settings`, which a version before
 * reads, like the chat that takes everything else.
 */
export const moderatorChats = pgTable(
  'moderator_chats',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    chatId: bigint({ mode: 'number' }).notNull(),
    /** The topic; null in a group without topics, and in General. */
    threadId: integer(),
    /** The name of the group, as far as the bot knows it. */
    title: text(),
    /** The name of the topic, as far as the bot knows it. */
    topicTitle: text(),
    /** What the cards are written in; null: the installation's default. */
    locale: text({ enum: locales }),
    /** Since when the bot knows that anyone can read the group, and posts nothing there; null if it is private. */
    publicSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** Why nothing can be written there, as far as the bot knows; null if it can. */
    closedBy: text({ enum: closures }),
    /** Since when the bot knows that it may send no photos there; null if it may. */
    withoutPhotosSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** Since when the bot knows that it is no administrator of the group; null if it is. */
    notAdministratorSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** The countries whose entries come here; none: of all countries. */
    countries: text().array().notNull().default([]),
    /** The categories whose entries come here; none: of all categories. With neither, it takes everything else. */
    categoryIds: integer().array().notNull().default([]),
  },
  (table) => [
    uniqueIndex('one_chat_per_place').on(table.chatId, sql`coalesce(thread_id, 0)`),
    uniqueIndex('one_takes_everything_else')
      .on(sql`(cardinality(countries) + cardinality(category_ids))`)
      .where(sql`cardinality(countries) + cardinality(category_ids) = 0`),
  ],
);
