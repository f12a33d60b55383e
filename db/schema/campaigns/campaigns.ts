import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { units } from '#src/domain/campaigns/counted-units.ts';
import { countryNameStyles } from '#src/domain/countries/name-style.ts';
import type { LocalizedText } from '#src/domain/locale.ts';

export const campaigns = pgTable(
  'campaigns',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    titles: jsonb().$type<LocalizedText>().notNull(),
    /** Both or neither: a campaign without days has nothing "outside" of it. */
    firstDay: date({ mode: 'string' }),
    lastDay: date({ mode: 'string' }),
    isCurrent: boolean().notNull().default(false),
    /** The number that the last submitted entry got. */
    lastNumber: integer().notNull().default(0),
    /** The report's cover names who publishes it, and how to reach them. */
    organizationNames: jsonb().$type<LocalizedText>().notNull().default({}),
    contact: text(),
    countryNameStyle: text({ enum: countryNameStyles }).notNull().default('short'),
    /** From then on it takes nothing new; null while it is open. */
    closedAt: timestamp({ withTimezone: true, mode: 'date' }),
    createdAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex('one_current_campaign').on(table.isCurrent).where(sql`is_current`),
    check('days_in_order', sql`(first_day is null) = (last_day is null) and first_day <= last_day`),
  ],
);

/** A chapter of the report. */
export const categories = pgTable('categories', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  campaignId: integer()
    .notNull()
    .references(() => campaigns.id),
  position: smallint().notNull(),
  names: jsonb().$type<LocalizedText>().notNull(),
  unit: text({ enum: units }).notNull(),
  leastPhotos: smallint().notNull().default(0),
  /** Offered no more, and kept where entries have it. */
  retiredAt: timestamp({ withTimezone: true, mode: 'date' }),
});
