import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queueNotices } from '#db/schema/review/queue-notices.ts';

/** The message in a group that says how many cards are still to come. */
export const queueNotice = z.object({
  chatId: z.int(),
  messageId: z.int(),
  count: z.int(),
  cardsBelow: z.int(),
  /** Since it was sent or edited. */
  ageSeconds: z.number(),
});

export type QueueNotice = z.infer<typeof queueNotice>;

/** Notes the notice of a group as it was just sent. */
export async function noteQueueNotice(
  db: Db,
  notice: { chatId: number; messageId: number; count: number },
): Promise<void> {
  const set = { ...notice, cardsBelow: 0, shownAt: sql`clock_timestamp()` };
  await db.insert(queueNotices).values(notice).onConflictDoUpdate({ target: queueNotices.chatId, set });
}

/** Notes that the notice of a group says another number by now. */
export async function noteQueueCount(db: Db, chatId: number, count: number): Promise<void> {
  await db
    .update(queueNotices)
    .set({ count, shownAt: sql`clock_timestamp()` })
    .where(eq(queueNotices.chatId, chatId));
}

/** Notes that cards were posted below the notice. */
export async function pushUpQueueNotice(db: Db, chatId: number, cards: number): Promise<void> {
  await db
    .update(queueNotices)
    .set({ cardsBelow: sql`${queueNotices.cardsBelow} + ${cards}` })
    .where(eq(queueNotices.chatId, chatId));
}

export async function forgetQueueNotice(db: Db, chatId: number): Promise<void> {
  await db.delete(queueNotices).where(eq(queueNotices.chatId, chatId));
}
