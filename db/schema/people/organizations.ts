import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** The diaspora bodies that organizers report for. */
export const organizations = pgTable('organizations', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** As it was first written. */
  name: text().notNull(),
  /** Folded: two spellings of one name are one organization. */
  key: text().notNull().unique(),
  /** Its home country, as a code; null where nobody said. */
  country: text(),
  createdAt: moment().notNull(),
});
