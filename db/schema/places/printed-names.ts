import { bigint, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import { locales } from '#src/domain/locale.ts';

/** How the committee wants a city printed in a language. Without such a name, what people wrote decides. */
export const printedNames = pgTable(
  'printed_names',
  {
    /** ISO 3166-1 alpha-2, or a country that a campaign added. */
    country: text().notNull(),
    /** Identifies the city within its country, as in `entry_cities`. */
    key: text().notNull(),
    locale: text({ enum: locales }).notNull(),
    name: text().notNull(),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.country, table.key, table.locale] }),
    index('printed_names_of_person').on(table.personId),
  ],
);
