import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgSequence, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytea } from '#db/schema/bytea.ts';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import type { LocalizedText } from '#src/domain/locale.ts';
import { campaigns } from './campaigns.ts';

/** Numbers the codes of countries that admins add, so that one code never means two countries. */
export const addedCountryCodes = pgSequence('added_country_codes');

/** Countries that a campaign renames, or adds to those of ISO 3166-1. */
export const campaignCountries = pgTable(
  'campaign_countries',
  {
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    /** The code of ISO, or one such as C7, which cannot be an ISO code. */
    code: text().notNull().default(sql`'C' || nextval('added_country_codes')`),
    names: jsonb().$type<LocalizedText>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.campaignId, table.code] })],
);

/** The picture on the report's cover: a clean PNG. */
export const campaignLogos = pgTable('campaign_logos', {
  campaignId: integer()
    .primaryKey()
    .references(() => campaigns.id, { onDelete: 'cascade' }),
  png: bytea().notNull(),
});

/** Every change that admins made to a campaign. A row is written in the transaction of the change. */
export const campaignHistory = pgTable(
  'campaign_history',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id, { onDelete: 'cascade' }),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    /** The kind of change, what it is about, and the new value. `before` is the former value. */
    change: jsonb().notNull(),
    before: jsonb(),
    at: moment().notNull(),
  },
  (table) => [
    index('history_of_campaign').on(table.campaignId, table.id),
    index('campaign_history_of_person').on(table.personId),
  ],
);
