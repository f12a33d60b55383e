import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { pendingReplies } from '#db/schema/people/pending-replies.ts';
import type { PendingReplyPurpose } from '#src/domain/people/pending-replies.ts';

/** Notes that a person was asked something: their next words in private are the answer, and no earlier question's. */
export async function setPendingReply(
  db: Db,
  personId: number,
  { purpose, subject }: { purpose: PendingReplyPurpose; subject: unknown },
): Promise<void> {
  const set = { purpose, subject, askedAt: sql`clock_timestamp()` };
  await db
    .insert(pendingReplies)
    .values({ personId, purpose, subject })
    .onConflictDoUpdate({ target: pendingReplies.personId, set });
}

export async function dropPendingReply(db: Db, personId: number): Promise<void> {
  await db.delete(pendingReplies).where(eq(pendingReplies.personId, personId));
}
