import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** The inbox: an update is stored here before Telegram is told that it arrived. */
export const updates = pgTable(
  'updates',
  {
    updateId: bigint({ mode: 'number' }).primaryKey(),
    /** Updates of one lane are handled one after the other. */
    lane: text().notNull(),
    /** Null once handled, because it holds what people wrote. The row stays 3 days, to recognize a second delivery. */
    payload: jsonb(),
    receivedAt: moment().notNull(),
    /** Whether it carried a photo or a document. Limits count these even after the payload is deleted. */
    hasFile: boolean().notNull().default(false),
    attempts: smallint().notNull().default(0),
    /** The number of the process that handles it. `pg_locks` shows the number as long as the process lives. */
    leasedBy: integer(),
    /** A failed attempt is not repeated before this moment. */
    notBefore: timestamp({ withTimezone: true, mode: 'date' }),
    handledAt: timestamp({ withTimezone: true, mode: 'date' }),
    /** When it became a dead letter, after its last attempt; `failure` says why. */
    deadLetteredAt: timestamp({ withTimezone: true, mode: 'date' }),
    failure: text(),
  },
  (table) => [
    index('updates_of_lane').on(table.lane, table.receivedAt),
    index('updates_with_file').on(table.lane, table.receivedAt).where(sql`has_file`),
    index('updates_to_handle')
      .on(table.lane, table.updateId)
      .where(sql`handled_at is null and dead_lettered_at is null`),
    index('dead_letters')
      .on(table.deadLetteredAt)
      .where(sql`dead_lettered_at is not null and payload is not null`),
  ],
);
