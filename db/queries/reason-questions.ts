import { and, eq, gt, sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { reasonQuestions } from '#db/schema/reason-questions.ts';
import { reasonPatienceMinutes } from '#src/domain/entries/history.ts';
import { addJob } from './jobs.ts';
import { showCardJob } from './submissions.ts';

export type ReasonQuestion = typeof reasonQuestions.$inferSelect;

const stillOpen = gt(
  reasonQuestions.askedAt,
  sql`clock_timestamp() - make_interval(mins => ${reasonPatienceMinutes})`,
);

/** Notes that a moderator is asked why; asked again, the time starts anew. The card offers ready reasons. */
export async function openReasonQuestion(
  db: Db,
  question: { entryId: number; moderatorId: number; entryVersion: number; chatId: number },
): Promise<void> {
  const { entryId, moderatorId, entryVersion, chatId } = question;
  await db.execute(sql`
    with asked as (
      insert into reason_questions (entry_id, moderator_id, entry_version, chat_id)
      values (${entryId}, ${moderatorId}, ${entryVersion}, ${chatId})
      on conflict (entry_id, moderator_id) do update
        set entry_version = excluded.entry_version, asked_at = excluded.asked_at, message_id = null
      returning entry_id, moderator_id
    )
    select ${showCardJob(sql`entry_id`)}, ${addJob(
      'lapse-reason',
      sql`json_build_object('entryId', entry_id, 'moderatorId', moderator_id)`,
      {
        key: sql`'lapse-reason:' || entry_id || ':' || moderator_id`,
        queue: sql`null`,
        delay: reasonPatienceMinutes * 60,
      },
    )} from asked`);
}

export async function setReasonQuestionMessage(
  db: Db,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
  messageId: number,
): Promise<void> {
  await db
    .update(reasonQuestions)
    .set({ messageId })
    .where(and(eq(reasonQuestions.entryId, entryId), eq(reasonQuestions.moderatorId, moderatorId)));
}

/** The open question that this message asked this moderator. */
export async function findReasonQuestion(
  db: Db,
  at: { chatId: number; messageId: number; moderatorId: number },
): Promise<ReasonQuestion | null> {
  const [question] = await db
    .select()
    .from(reasonQuestions)
    .where(
      and(
        eq(reasonQuestions.chatId, at.chatId),
        eq(reasonQuestions.messageId, at.messageId),
        eq(reasonQuestions.moderatorId, at.moderatorId),
        stillOpen,
      ),
    );
  return question ?? null;
}

/** Whether somebody is being asked for a reason: the card then offers the ready ones. */
export async function listReasonQuestions(db: Db, entryId: number): Promise<ReasonQuestion[]> {
  return db
    .select()
    .from(reasonQuestions)
    .where(and(eq(reasonQuestions.entryId, entryId), stillOpen));
}

/** Ends the questions about an entry, or one moderator's; returns them for their messages to be taken back. */
export async function closeReasonQuestions(
  db: Db,
  entryId: number,
  moderatorId?: number,
): Promise<ReasonQuestion[]> {
  return db
    .delete(reasonQuestions)
    .where(
      and(
        eq(reasonQuestions.entryId, entryId),
        moderatorId === undefined ? undefined : eq(reasonQuestions.moderatorId, moderatorId),
      ),
    )
    .returning();
}
