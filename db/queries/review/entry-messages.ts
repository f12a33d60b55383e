import { and, eq, inArray, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entryMessages } from '#db/schema/review/entry-messages.ts';
import { showCardJob } from './cards.ts';

/**
 * Notes messages that show something of these entries; one that showed another before, shows these from now on.
 * Withdrawn while they were on their way, they are to go at once: that is the card's job.
 */
export async function noteEntryMessages(
  db: Db,
  {
    entryIds,
    chatId,
    messageIds,
  }: { entryIds: readonly number[]; chatId: number; messageIds: readonly number[] },
): Promise<void> {
  if (messageIds.length === 0) return;
  const shown = messageIds.flatMap((messageId) =>
    entryIds.map((entryId) => ({ entryId, chatId, messageId })),
  );
  await db
    .insert(entryMessages)
    .values(shown)
    .onConflictDoUpdate({
      target: [entryMessages.chatId, entryMessages.messageId, entryMessages.entryId],
      set: { sentAt: sql`clock_timestamp()` },
    });
  // Only now: what a message shows is noted at every moment.
  await db
    .delete(entryMessages)
    .where(
      and(
        eq(entryMessages.chatId, chatId),
        inArray(entryMessages.messageId, [...messageIds]),
        notInArray(entryMessages.entryId, [...entryIds]),
      ),
    );
  await db.execute(sql`
    select ${showCardJob(sql`id`)} from entries where id in ${[...entryIds]} and status = 'withdrawn'`);
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

/** @param before only those that were sent until then and ask nobody who edits the entry; without it, all of them */
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

/** The open question of a correction stays: whoever answers it would have nothing to tap. */
const asksNobody = sql`not exists (
  select from entries draft where draft.corrects = ${entryMessages.entryId} and draft.status = 'draft'
    and draft.person_id = ${entryMessages.chatId} and draft.prompt_message_id = ${entryMessages.messageId})`;

function ofEntry(entryId: number, before: Date | undefined): SQL | undefined {
  return and(
    eq(entryMessages.entryId, entryId),
    ...(before === undefined ? [] : [lte(entryMessages.sentAt, before), asksNobody]),
  );
}
