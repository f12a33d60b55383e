import { sql } from 'drizzle-orm';
import { bigint, check, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { locales } from '#src/domain/locale.ts';

/** Settings that were made in a chat, and what the environment said at the last start. There is one row. */
export const settings = pgTable(
  'settings',
  {
    id: integer().primaryKey().default(1),
    /** For the version before: the group of the chat in `moderator_chats` that takes everything else. */
    moderatorsChatId: bigint({ mode: 'number' }),
    /** For the version before: its `publicSince`. */
    moderatorsChatPublicSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** The last group of MODERATORS_CHAT_ID that the bot took. */
    configuredChatId: bigint({ mode: 'number' }),
    /** Its topic, if the environment named one. */
    configuredThreadId: integer(),
    /** The group of MODERATORS_CHAT_ID that the bot did not take, because anyone can read it. Admins were told once. */
    refusedChatId: bigint({ mode: 'number' }),
    /** When admins were told that entries wait and there is no moderators' chat; null if that was not so. */
    noChatToldAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** The admins that ADMIN_IDS named at the last start. */
    configuredAdminIds: bigint({ mode: 'number' }).array().notNull().default([]),
    /** The salt of the hashes in `forgotten_blocks`. */
    salt: uuid().notNull().defaultRandom(),
    /** For the version before: its language. */
    moderatorsLocale: text({ enum: locales }),
  },
  () => [check('one_row', sql`id = 1`)],
);
