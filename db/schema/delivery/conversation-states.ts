import { bigint, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** What @grammyjs/conversations remembers of a person; losing it loses nothing, see the drafts. */
export const conversationStates = pgTable('conversation_states', {
  personId: bigint({ mode: 'number' }).primaryKey(),
  state: jsonb().notNull(),
  updatedAt: moment().notNull(),
});
