import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { waitingLines } from '#db/schema/review/waiting-lines.ts';

/** The message in a group that says how many cards are still to come. */
export interface WaitingLine {
  chatId: number;
  messageId: number;
  count: number;
  cardsBelow: number;
  /** Since it was sent or edited. */
  ageSeconds: number;
}

/** Notes the line of a group as it was just sent. */
export async function noteWaitingLine(
  db: Db,
  line: { chatId: number; messageId: number; count: number },
): Promise<void> {
  const set = { ...line, cardsBelow: 0, shownAt: sql`clock_timestamp()` };
  await db.insert(waitingLines).values(line).onConflictDoUpdate({ target: waitingLines.chatId, set });
}

/** Notes that the line of a group says another number by now. */
export async function noteWaitingCount(db: Db, chatId: number, count: number): Promise<void> {
  await db
    .update(waitingLines)
    .set({ count, shownAt: sql`clock_timestamp()` })
    .where(eq(waitingLines.chatId, chatId));
}

/** Notes that cards were posted below the line. */
export async function pushUpWaitingLine(db: Db, chatId: number, cards: number): Promise<void> {
  await db
    .update(waitingLines)
    .set({ cardsBelow: sql`${waitingLines.cardsBelow} + ${cards}` })
    .where(eq(waitingLines.chatId, chatId));
}

export async function forgetWaitingLine(db: Db, chatId: number): Promise<void> {
  await db.delete(waitingLines).where(eq(waitingLines.chatId, chatId));
}
