import { sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

/**
 * A point in time that Postgres sets unless a value is given. Not `now()`, which does not advance inside a
 * transaction: rows that are written one after the other would get the same time.
 */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' }).default(sql`clock_timestamp()`);
