import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { reasonQuestions } from '#db/schema/review/reason-questions.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import { showCardJob } from './cards.ts';
import { lapseJob, type ReasonQuestion, stillOpen } from './reason-questions.ts';

/**
 * Ticks an answer that is to be changed, or takes the tick off, and brings the card up to date. The time to
 * answer starts anew.
 * @returns false when this moderator is not being asked (any more)
 */
export async function markAnswer(
  db: Db,
  at: { entryId: number; entryVersion: number; moderatorId: number },
  { answer, isMarked }: { answer: Question; isMarked: boolean },
): Promise<boolean> {
  const without = sql`array_remove(marked, ${answer})`;
  const rows = await db.execute(sql`
    with marked as (
      update reason_questions set asked_at = clock_timestamp(),
        marked = ${isMarked ? sql`array_append(${without}, ${answer})` : without}
      where entry_id = ${at.entryId} and moderator_id = ${at.moderatorId} and kind = 'return'
        and entry_version = ${at.entryVersion} and ${stillOpen}
      returning entry_id
    )
    select ${showCardJob(sql`entry_id`)}, ${lapseJob(sql`entry_id`)} from marked`);
  return rows.length > 0;
}

/** Ends the question to a moderator who thought better of it; the card and the question are tidied up by its job. */
export async function dropReasonQuestion(
  db: Db,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
): Promise<boolean> {
  const rows = await db.execute(sql`
    with dropped as (
      update reason_questions set asked_at = '-infinity'
      where entry_id = ${entryId} and moderator_id = ${moderatorId} and ${stillOpen}
      returning entry_id
    )
    select ${showCardJob(sql`entry_id`)} from dropped`);
  return rows.length > 0;
}

/** Ends a question once its message is gone, unless it was asked anew meanwhile. */
export async function closeReasonQuestion(db: Db, question: ReasonQuestion): Promise<void> {
  const { entryId, moderatorId, messageId } = question;
  await db
    .delete(reasonQuestions)
    .where(
      and(
        eq(reasonQuestions.entryId, entryId),
        eq(reasonQuestions.moderatorId, moderatorId),
        messageId === null ? isNull(reasonQuestions.messageId) : eq(reasonQuestions.messageId, messageId),
      ),
    );
}
