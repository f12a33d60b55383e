import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from '#db/schema/people/people.ts';
import type { Change } from '#src/domain/entries/changes.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { historyActions, readyReasons } from '#src/domain/review/decisions.ts';
import { entries } from './entries.ts';

/** Everything that happened to entries. A row is written in the transaction of the change, and never changed. */
export const entryHistory = pgTable(
  'entry_history',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    entryId: integer()
      .notNull()
      .references(() => entries.id, { onDelete: 'cascade' }),
    /** The version of the entry after the change. */
    version: integer().notNull(),
    action: text({ enum: historyActions }).notNull(),
    personId: bigint({ mode: 'number' }).references(() => people.id, { onDelete: 'set null' }),
    /** Why: a ready reason, which everyone reads in their own language. Else `reason` holds the moderator's words. */
    readyReason: text({ enum: readyReasons }),
    reason: text(),
    /** The answers that a moderator wants changed. */
    askedFor: text({ enum: questions }).array(),
    /** The entry that this one is a duplicate of. */
    duplicateOf: integer().references(() => entries.id, { onDelete: 'set null' }),
    /** What a correction changed, old and new. */
    changes: jsonb().$type<Change[]>(),
    at: moment().notNull(),
  },
  (table) => [
    index('history_of_entry').on(table.entryId, table.id),
    index('history_of_person').on(table.personId),
    index('history_of_duplicates').on(table.duplicateOf).where(sql`duplicate_of is not null`),
  ],
);
