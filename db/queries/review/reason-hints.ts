import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, groupQueueOf } from '#db/queries/delivery/jobs.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { reasonQuestions } from '#db/schema/review/reason-questions.ts';
import type { Place } from '#src/domain/review/place.ts';
import { stillOpen } from './reason-questions.ts';

/** Who wrote something in which group or topic. What they wrote is not told to the database. */
export interface Overheard extends Place {
  personId: number;
}

/**
 * Enqueues a hint to each of these people who is just being asked for a reason there, since what they wrote is no reply:
 * once for each question, about the one that was asked last. A question that is being decided or forgotten at this moment
 * is left out and not waited for.
 */
export async function enqueueReasonHints(db: Db, overheard: readonly Overheard[]): Promise<void> {
  if (overheard.length === 0) return;
  const hint = addJob(
    'hint-reason',
    sql`json_build_object('entryId', latest.entry_id, 'moderatorId', latest.moderator_id)`,
    {
      key: sql`'hint-reason:' || latest.entry_id || ':' || latest.moderator_id`,
      queue: groupQueueOf(sql`latest.chat_id`),
      // Where it is unknown whether a hint arrived, none is better than two.
      most: 1,
    },
  );
  await db.execute(sql`
    with overheard as (
      select distinct (item->>'chatId')::bigint as chat_id, (item->>'threadId')::int as thread_id,
        (item->>'personId')::bigint as person_id
      from jsonb_array_elements(${JSON.stringify(overheard)}::jsonb) as item
    ), asked as (
      select entry_id, moderator_id from overheard
      join reason_questions on moderator_id = person_id and reason_questions.chat_id = overheard.chat_id
      join entries on entries.id = entry_id and card_thread_id is not distinct from thread_id
      where hinted_at is null and message_id is not null and ${stillOpen}
        and exists (select from moderator_chats chat where chat.chat_id = overheard.chat_id)
      for update of reason_questions skip locked
    ), hinted as (
      update reason_questions set hinted_at = clock_timestamp() from asked
      where reason_questions.entry_id = asked.entry_id and reason_questions.moderator_id = asked.moderator_id
      returning reason_questions.entry_id, reason_questions.moderator_id, chat_id, asked_at
    ), latest as (
      select distinct on (moderator_id, chat_id) entry_id, moderator_id, chat_id from hinted
      order by moderator_id, chat_id, asked_at desc
    )
    select ${hint} from latest`);
}

/** The question of which a moderator is to be reminded; null if they were, or if it needs no answer any more. */
export async function findQuestionToHint(
  db: Db,
  { entryId, moderatorId }: { entryId: number; moderatorId: number },
): Promise<(Place & { messageId: number }) | null> {
  const [question] = await db
    .select({
      chatId: reasonQuestions.chatId,
      threadId: entries.cardThreadId,
      messageId: reasonQuestions.messageId,
    })
    .from(reasonQuestions)
    .innerJoin(entries, eq(entries.id, reasonQuestions.entryId))
    .where(
      and(
        eq(reasonQuestions.entryId, entryId),
        eq(reasonQuestions.moderatorId, moderatorId),
        isNotNull(reasonQuestions.messageId),
        isNull(reasonQuestions.hintMessageId),
        stillOpen,
      ),
    );
  return question?.messageId ? { ...question, messageId: question.messageId } : null;
}

/**
 * Notes the message that reminds a moderator of a question.
 * @returns false if that question is over
 */
export async function noteReasonHint(
  db: Db,
  at: { entryId: number; moderatorId: number; messageId: number },
  hintMessageId: number,
): Promise<boolean> {
  const rows = await db
    .update(reasonQuestions)
    .set({ hintMessageId })
    .where(
      and(
        eq(reasonQuestions.entryId, at.entryId),
        eq(reasonQuestions.moderatorId, at.moderatorId),
        eq(reasonQuestions.messageId, at.messageId),
      ),
    )
    .returning({ entryId: reasonQuestions.entryId });
  return rows.length > 0;
}
