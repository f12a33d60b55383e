import { bigint, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import { locales } from '#src/domain/locale.ts';
import { entries } from './entries.ts';

/** Translations of titles for the report, which moderators add. */
export const entryTitles = pgTable(
  'entry_titles',
  {
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    locale: text({ enum: locales }).notNull(),
    title: text().notNull(),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    at: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.entryId, table.locale] }),
    index('entry_titles_of_person').on(table.personId),
  ],
);
