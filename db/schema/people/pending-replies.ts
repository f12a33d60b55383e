import { bigint, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';
import { pendingReplyPurposes } from '#src/domain/people/pending-replies.ts';
import { people } from './people.ts';

/** What the bot asked a person in private besides the questions of an entry: their next words are the answer. */
export const pendingReplies = pgTable('pending_replies', {
  personId: bigint({ mode: 'number' })
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Which feature asked for what. */
  purpose: text({ enum: pendingReplyPurposes }).notNull(),
  /** What the feature needs to go on; its own business. */
  subject: jsonb().notNull(),
  askedAt: moment().notNull(),
});
