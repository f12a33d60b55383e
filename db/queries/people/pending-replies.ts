import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { awaitedTexts } from '#db/schema/people/awaited-texts.ts';
import type { AwaitedPurpose } from '#src/domain/people/pending-replies.ts';

/** Notes that a person was asked something: their next words in private are the answer, and no earlier question's. */
export async function awaitText(
  db: Db,
  personId: number,
  { purpose, subject }: { purpose: AwaitedPurpose; subject: unknown },
): Promise<void> {
  const set = { purpose, subject, askedAt: sql`clock_timestamp()` };
  await db
    .insert(awaitedTexts)
    .values({ personId, purpose, subject })
    .onConflictDoUpdate({ target: awaitedTexts.personId, set });
}

export async function stopAwaiting(db: Db, personId: number): Promise<void> {
  await db.delete(awaitedTexts).where(eq(awaitedTexts.personId, personId));
}
