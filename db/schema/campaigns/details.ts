import { sql } from 'drizzle-orm';
import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import type { LocalizedText } from '#src/domain/locale.ts';
import { campaigns } from './campaigns.ts';

/** Countries that an admin added got their codes from here: no two of them ever mean different countries. */
export const addedCountryCodes = pgSequence('added_country_codes');

/** Countries that a campaign names in its own way, or has besides those of ISO 3166-1. */
export const campaignCountries = pgTable(
  'campaign_countries',
  {
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    /** That of ISO, or one such as C7 that no ISO code looks like. */
    code: text().notNull().default(sql`'C' || nextval('added_country_codes')`),
    names: jsonb().$type<LocalizedText>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.code] })],
);

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** The picture on the report's cover: a clean PNG. */
export const campaignLogos = pgTable('campaign_logos', {
  campaignId: integer()
    .primaryKey()
    .references(() => campaigns.id, { onDelete: 'cascade' }),
  png: bytea().notNull(),
});

/** Every change that admins made to a campaign, written in the transaction of the change. */
export const campaignHistory = pgTable(
  'campaign_history',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    /** The kind of change, with what it is about and how it was before. */
    change: jsonb().notNull(),
    before: jsonb(),
    at: moment().notNull(),
  },
  (table) => [
    index('history_of_campaign').on(table.campaignId, table.id),
    index('campaign_history_of_person').on(table.personId),
  ],
);
