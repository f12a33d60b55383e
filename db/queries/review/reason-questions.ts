import { and, asc, desc, eq, getTableColumns, gt, isNull, or, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { addJob } from '#db/queries/delivery/jobs.ts';
import { people } from '#db/schema/people/people.ts';
import { reasonQuestions } from '#db/schema/review/reason-questions.ts';
import { type QuestionKind, reasonPatienceMinutes } from '#src/domain/review/decisions.ts';
import { cardQueueOf, showCardJob } from './cards.ts';

export type ReasonQuestion = typeof reasonQuestions.$inferSelect;

/** Whether there is still time to answer, as an SQL expression. */
export const stillOpen = gt(
  reasonQuestions.askedAt,
  sql`clock_timestamp() - make_interval(mins => ${reasonPatienceMinutes})`,
);

const beforeRow = z.object({ before: z.int().nullable() });

/**
 * Notes that a moderator is asked why; asked again, the time starts anew. The card offers ready reasons, until
 * it is looked at again after the time.
 * @returns the message that asked before, if there was one
 */
export async function openReasonQuestion(
  db: Db,
  question: {
    entryId: number;
    moderatorId: number;
    entryVersion: number;
    chatId: number;
    kind: QuestionKind;
  },
): Promise<number | null> {
  const { entryId, moderatorId, entryVersion, chatId, kind } = question;
  return db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into reason_questions (entry_id, moderator_id, entry_version, chat_id, kind)
      values (${entryId}, ${moderatorId}, ${entryVersion}, ${chatId}, ${kind})
      on conflict (entry_id, moderator_id) do nothing`);
    // A second tap may be noting its message at this moment: it is waited for, or nobody would know of that one.
    const statement = sql`
      with before as (
        select message_id from reason_questions
        where entry_id = ${entryId} and moderator_id = ${moderatorId} for update
      ), asked as (
        update reason_questions set entry_version = ${entryVersion}, asked_at = clock_timestamp(), kind = ${kind},
          marked = '{}', message_id = null, hinted_at = null, hint_message_id = null
        from before where entry_id = ${entryId} and moderator_id = ${moderatorId}
        returning entry_id, before.message_id as before
      )
      select before, ${showCardJob(sql`entry_id`)}, ${lapseJob(sql`entry_id`)} from asked`;
    const [row] = await queryRows(tx, beforeRow, statement);
    return row?.before ?? null;
  });
}

/** The job that looks at a card once more when the time of whoever was asked last is over. */
export function lapseJob(entryId: SQL) {
  return addJob('show-card', sql`json_build_object('entryId', ${entryId})`, {
    key: sql`'lapse-reason:' || ${entryId}`,
    queue: cardQueueOf(entryId),
    delay: reasonPatienceMinutes * 60,
  });
}

/**
 * Notes the message that asks.
 * @returns false when it is not needed: another one asks, or there is nothing to ask any more
 */
export async function setReasonQuestionMessage(
  db: Db,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
  messageId: number,
): Promise<boolean> {
  const rows = await db
    .update(reasonQuestions)
    .set({ messageId })
    .where(
      and(
        eq(reasonQuestions.entryId, entryId),
        eq(reasonQuestions.moderatorId, moderatorId),
        isNull(reasonQuestions.messageId),
      ),
    )
    .returning({ messageId: reasonQuestions.messageId });
  return rows.length > 0;
}

/**
 * The open question that this message asked this moderator. A reply can come before it was noted which message
 * asks: `isTheirs` says that the message is the bot's question to them.
 */
export async function findReasonQuestion(
  db: Db,
  at: { chatId: number; messageId: number; moderatorId: number; isTheirs: boolean },
): Promise<ReasonQuestion | null> {
  const message = or(
    eq(reasonQuestions.messageId, at.messageId),
    eq(reasonQuestions.hintMessageId, at.messageId),
  );
  const [question] = await db
    .select()
    .from(reasonQuestions)
    .where(
      and(
        eq(reasonQuestions.chatId, at.chatId),
        at.isTheirs ? or(message, isNull(reasonQuestions.messageId)) : message,
        eq(reasonQuestions.moderatorId, at.moderatorId),
        stillOpen,
      ),
    )
    .orderBy(asc(reasonQuestions.messageId))
    .limit(1);
  return question ?? null;
}

/** What this moderator is being asked about an entry. */
export async function findOwnQuestion(
  db: Db,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
): Promise<ReasonQuestion | null> {
  const [question] = await db
    .select()
    .from(reasonQuestions)
    .where(
      and(eq(reasonQuestions.entryId, entryId), eq(reasonQuestions.moderatorId, moderatorId), stillOpen),
    );
  return question ?? null;
}

/** All that moderators are asked about an entry, the newest first, and whether there is still time to answer. */
export async function listReasonQuestions(
  db: Db,
  entryId: number,
): Promise<Array<ReasonQuestion & { isOpen: boolean; moderatorName: string | null }>> {
  return db
    .select({
      ...getTableColumns(reasonQuestions),
      isOpen: sql`${stillOpen}`.mapWith(z.boolean().parse),
      moderatorName: people.name,
    })
    .from(reasonQuestions)
    .leftJoin(people, eq(people.id, reasonQuestions.moderatorId))
    .where(eq(reasonQuestions.entryId, entryId))
    .orderBy(desc(reasonQuestions.askedAt));
}

/** The moderators who can still answer the question that a message asks, or its hint. */
export async function listAskers(db: Db, at: { chatId: number; messageId: number }): Promise<number[]> {
  const rows = await db
    .select({ id: reasonQuestions.moderatorId })
    .from(reasonQuestions)
    .where(
      and(
        eq(reasonQuestions.chatId, at.chatId),
        or(eq(reasonQuestions.messageId, at.messageId), eq(reasonQuestions.hintMessageId, at.messageId)),
        stillOpen,
      ),
    );
  return rows.map(({ id }) => id);
}
