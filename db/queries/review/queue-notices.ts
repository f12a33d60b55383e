import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { waitingNotices } from '#db/schema/review/waiting-notices.ts';
import type { Place } from '#src/domain/review/place.ts';

/** The message in a group or topic that says how many cards are still to come. */
export const queueNotice = z.object({
  chatId: z.int(),
  threadId: z.int().nullable(),
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
  { chatId, threadId, ...notice }: Place & { messageId: number; count: number },
): Promise<void> {
  const set = { ...notice, cardsBelow: 0, shownAt: sql`clock_timestamp()` };
  await db
    .insert(waitingNotices)
    .values({ chatId, threadId: threadId ?? 0, ...notice })
    .onConflictDoUpdate({ target: [waitingNotices.chatId, waitingNotices.threadId], set });
}

/** Notes that the notice of a group says another number by now. */
export async function noteQueueCount(db: Db, place: Place, count: number): Promise<void> {
  await db.update(waitingNotices).set({ count, shownAt: sql`clock_timestamp()` }).where(isAt(place));
}

/** Notes that cards were posted below the notice. */
export async function pushUpQueueNotice(db: Db, place: Place, cards: number): Promise<void> {
  await db
    .update(waitingNotices)
    .set({ cardsBelow: sql`${waitingNotices.cardsBelow} + ${cards}` })
    .where(isAt(place));
}

export async function forgetQueueNotice(db: Db, place: Place): Promise<void> {
  await db.delete(waitingNotices).where(isAt(place));
}

function isAt({ chatId, threadId }: Place) {
  return and(eq(waitingNotices.chatId, chatId), eq(waitingNotices.threadId, threadId ?? 0));
}
