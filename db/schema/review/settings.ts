import { sql } from 'drizzle-orm';
import { bigint, check, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { locales } from '#src/domain/locale.ts';

/** Settings that were made in a chat, and what the environment said at the last start. There is one row. */
export const settings = pgTable(
  'settings',
  {
    id: integer().primaryKey().default(1),
    /** The moderators' group, which gets the cards. */
    moderatorsChatId: bigint({ mode: 'number' }),
    /** Since when the bot knows that anyone can read that group, and posts nothing there; null if it is private. */
    moderatorsChatPublicSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** The last group of MODERATORS_CHAT_ID that the bot took. */
    configuredChatId: bigint({ mode: 'number' }),
    /** The group of MODERATORS_CHAT_ID that the bot did not take, because anyone can read it. Admins were told once. */
    refusedChatId: bigint({ mode: 'number' }),
    /** The admins that ADMIN_IDS named at the last start. */
    configuredAdminIds: bigint({ mode: 'number' }).array().notNull().default([]),
    /** The salt of the hashes in `forgotten_blocks`. */
    salt: uuid().notNull().defaultRandom(),
    /** The language of the moderators' group. */
    moderatorsLocale: text({ enum: locales }),
  },
  () => [check('one_row', sql`id = 1`)],
);
