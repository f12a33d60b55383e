import { bigint, jsonb, pgTable } from 'drizzle-orm/pg-core';
import { moment } from '#db/schema/moment.ts';

/** What @grammyjs/conversations stores about a person. If it is lost, nothing is: drafts hold all answers. */
export const conversationStates = pgTable('conversation_states', {
  personId: bigint({ mode: 'number' }).primaryKey(),
  state: jsonb().notNull(),
  updatedAt: moment().notNull(),
});
