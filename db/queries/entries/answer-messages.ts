import { and, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';

/** Notes in which messages the answers of a draft were typed. */
export async function setAnswerMessages(
  db: Db,
  entryId: number,
  answerMessages: readonly AnswerMessage[],
): Promise<void> {
  await db
    .update(entries)
    .set({ answerMessages: [...answerMessages] })
    .where(and(eq(entries.id, entryId), eq(entries.status, 'draft')));
}

/** Keeps what was written under a photo of a draft, to offer it as the title. */
export async function setCaption(db: Db, entryId: number, caption: string | null): Promise<void> {
  await db
    .update(entries)
    .set({ caption })
    .where(and(eq(entries.id, entryId), eq(entries.status, 'draft')));
}

/**
 * The entry of a person that a message of theirs is in, as an answer or as a photo: an open draft, or else the newest
 * one.
 */
export async function findEntryOfMessage(
  db: Db,
  personId: number,
  messageId: number,
): Promise<{ id: number; status: string; number: number | null } | null> {
  const isAnswer = sql`${entries.answerMessages} @> ${JSON.stringify([{ messageId }])}::jsonb`;
  const isCity = sql`exists (
    select from entry_cities city where city.entry_id = ${entries.id} and city.message_id = ${messageId})`;
  const isPhoto = sql`exists (
    select from entry_photos photo where photo.entry_id = ${entries.id} and photo.message_id = ${messageId})`;
  const [row] = await db
    .select({ id: entries.id, status: entries.status, number: entries.number })
    .from(entries)
    .where(and(eq(entries.personId, personId), sql`(${isAnswer} or ${isCity} or ${isPhoto})`))
    .orderBy(sql`status = 'draft' desc`, desc(entries.id))
    .limit(1);
  return row ?? null;
}
