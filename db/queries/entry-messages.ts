import { and, eq, lte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { entryMessages } from '#db/schema/entry-messages.ts';
import { showCardJob } from './cards.ts';

/**
 * Notes messages that show something of an entry; one that showed another before, shows this one from now on.
 * Withdrawn while they were on their way, they are to go at once: that is the card's job.
 */
export async function noteEntryMessages(
  db: Db,
  { entryId, chatId, messageIds }: { entryId: number; chatId: number; messageIds: readonly number[] },
): Promise<void> {
  if (messageIds.length === 0) return;
  await db
    .insert(entryMessages)
    .values(messageIds.map((messageId) => ({ entryId, chatId, messageId })))
    .onConflictDoUpdate({
      target: [entryMessages.chatId, entryMessages.messageId],
      set: { entryId, sentAt: sql`clock_timestamp()` },
    });
  await db.execute(sql`
    select ${showCardJob(sql`id`)} from entries where id = ${entryId} and status = 'withdrawn'`);
}

/** Notes that a message shows no entry any more. */
export async function forgetMessage(
  db: Db,
  { chatId, messageId }: { chatId: number; messageId: number },
): Promise<void> {
  await db
    .delete(entryMessages)
    .where(and(eq(entryMessages.chatId, chatId), eq(entryMessages.messageId, messageId)));
}

/** @param before only those that were sent until then; without it, all of them */
export async function listEntryMessages(
  db: Db,
  entryId: number,
  before?: Date,
): Promise<Array<{ chatId: number; messageId: number }>> {
  return db
    .select({ chatId: entryMessages.chatId, messageId: entryMessages.messageId })
    .from(entryMessages)
    .where(ofEntry(entryId, before));
}

function ofEntry(entryId: number, before: Date | undefined): SQL | undefined {
  return and(
    eq(entryMessages.entryId, entryId),
    before === undefined ? undefined : lte(entryMessages.sentAt, before),
  );
}
