import { sql } from 'drizzle-orm';
import { bigint, check, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { locales } from '#src/domain/locale.ts';

/** What an installation was told in chat rather than in its environment: the one row. */
export const settings = pgTable(
  'settings',
  {
    id: integer().primaryKey().default(1),
    /** The group that gets the cards. */
    moderatorsChatId: bigint({ mode: 'number' }),
    /** Since when the bot knows that anyone can read that group: nothing is posted there. Null: it is private. */
    moderatorsChatPublicSince: timestamp({ withTimezone: true, mode: 'date' }),
    /** The one that the environment named at the last start. */
    configuredChatId: bigint({ mode: 'number' }),
    /** The public one that the environment names and that was not taken: admins have been told of it. */
    refusedChatId: bigint({ mode: 'number' }),
    /** The admins that the environment named at the last start. */
    configuredAdminIds: bigint({ mode: 'number' }).array().notNull().default([]),
    /** What the marks of forgotten people are made with. */
    salt: uuid().notNull().defaultRandom(),
    /** The language of its cards. */
    moderatorsLocale: text({ enum: locales }),
  },
  () => [check('one_row', sql`id = 1`)],
);
