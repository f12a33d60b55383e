import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from './people.ts';

/**
 * What a person is told once, however many of their messages ask for it: about an album, whose photos are messages of
 * their own, or about a message that they edit again and again.
 */
export const notices = pgTable(
  'notices',
  {
    personId: bigint({ mode: 'number' })
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** What it is about, such as an album and what was said of it. */
    about: text().notNull(),
    /** The update that led to it, unless it counts. If that is handled again, it says it again. */
    updateId: bigint({ mode: 'number' }),
    /** The messages that it counts. */
    counted: integer().array().notNull().default(sql`'{}'`),
    /** The message that says it, if it is edited when the count grows. */
    messageId: integer(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.about] }), index('old_notices').on(table.at)],
);
