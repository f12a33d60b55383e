import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { pendingReplyPurposes } from '#src/domain/people/pending-replies.ts';
import { people } from './people.ts';

/** What the bot asked a person in private besides the questions of an entry. Their next message is the answer. */
export const pendingReplies = pgTable('pending_replies', {
  personId: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Which feature asked. */
  purpose: text({ enum: pendingReplyPurposes }).notNull(),
  /** What that feature needs to go on. No other code reads it. */
  subject: jsonb().notNull(),
  askedAt: moment().notNull(),
});
