import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from './people.ts';

/**
 * When a person was last told what is told once, then there is silence: that they are over a limit, or (`data`) all
 * that is stored about them.
 */
export const limitNotices = pgTable(
  'limit_notices',
  {
    personId: bigint({ mode: 'number' })
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['messages', 'files', 'drafts', 'entries', 'data'] }).notNull(),
    toldAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.kind] })],
);
