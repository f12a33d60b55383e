import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';
import { people } from './people.ts';

/** When a person was last told that they are over a limit: once, then there is silence. */
export const limitNotices = pgTable(
  'limit_notices',
  {
    personId: bigint({ mode: 'number' })
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['messages', 'drafts', 'entries'] }).notNull(),
    toldAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
);
