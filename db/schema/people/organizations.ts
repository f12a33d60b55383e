import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** The diaspora bodies that organizers report for. */
export const organizations = pgTable('organizations', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The name as it was first written. */
  name: text().notNull(),
  /** The folded name: two spellings of one name are one organization. */
  key: text().notNull().unique(),
  /** The code of its home country; null if nobody told it. */
  country: text(),
  createdAt: moment().notNull(),
});
