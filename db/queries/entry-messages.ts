import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { entryMessages } from '#db/schema/entry-messages.ts';
import { showCardJob } from './cards.ts';

/**
 * Notes messages that show something of an entry. Withdrawn while they were on their way, they are to go at
 * once: that is the card's job.
 */
export async function noteEntryMessages(
  db: Db,
  { entryId, chatId, messageIds }: { entryId: number; chatId: number; messageIds: readonly number[] },
): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .insert(entryMessages)
    .values(messageIds.map((messageId) => ({ entryId, chatId, messageId })))
    .onConflictDoNothing();
  await db.execute(sql`
    select ${showCardJob(sql`id`)} from entries where id = ${entryId} and status = 'withdrawn'`);
}

export async function listEntryMessages(
  db: Db,
  entryId: number,
): Promise<Array<{ chatId: number; messageId: number }>> {
  return db
    .select({ chatId: entryMessages.chatId, messageId: entryMessages.messageId })
    .from(entryMessages)
    .where(eq(entryMessages.entryId, entryId));
}

export async function forgetEntryMessages(db: Db, entryId: number): Promise<void> {
  await db.delete(entryMessages).where(eq(entryMessages.entryId, entryId));
}
