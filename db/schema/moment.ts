import { sql } from 'drizzle-orm';
import { timestamp } from 'drizzle-orm/pg-core';

/**
 * A point in time that Postgres stamps itself unless one is given. Not `now()`, which stands still inside a
 * transaction: rows written one after the other would claim the same moment.
 */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' }).default(sql`clock_timestamp()`);
