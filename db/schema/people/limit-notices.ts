import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { people } from './people.ts';

/**
 * When a person was last told that they are over a limit, so that they are not told with every message. `data` is
 * when they last got all that is stored about them.
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
