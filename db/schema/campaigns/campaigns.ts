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
    /** Both days or neither. Without days, no date is outside of the campaign. */
    firstDay: date({ mode: 'string' }),
    lastDay: date({ mode: 'string' }),
    isCurrent: boolean().notNull().default(false),
    /** The number that the last submitted entry got. */
    lastNumber: integer().notNull().default(0),
    /** Who publishes the report, named on its cover together with `contact`. */
    organizationNames: jsonb().$type<LocalizedText>().notNull().default({}),
    contact: text(),
    countryNameStyle: text({ enum: countryNameStyles }).notNull().default('short'),
    /** An IANA name: the zone that its moments and its "today" are in. Null: that of the setting TIME_ZONE. */
    timeZone: text(),
    /** From then on the campaign takes no new entries; null while it is open. */
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
  /** From then on the category is not offered any more. Entries that have it keep it. */
  retiredAt: timestamp({ withTimezone: true, mode: 'date' }),
});
