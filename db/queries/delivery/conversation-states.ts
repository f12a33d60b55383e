import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { conversationStates } from '#db/schema/delivery/conversation-states.ts';

export async function writeState(db: Db, personId: number, state: unknown): Promise<void> {
  const set = { state, updatedAt: sql`clock_timestamp()` };
  await db
    .insert(conversationStates)
    .values({ personId, state })
    .onConflictDoUpdate({ target: conversationStates.personId, set });
}

export async function deleteState(db: Db, personId: number): Promise<void> {
  await db.delete(conversationStates).where(eq(conversationStates.personId, personId));
}
