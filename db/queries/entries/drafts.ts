import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { oncePerDb } from '#db/connection/prepared-once.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries } from '#db/schema/entries/entries.ts';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
import { answers, type WrittenAnswer } from '#src/domain/entries/answers/all-answers.ts';
import type { PromptState } from '#src/domain/entries/last-prompt.ts';
import type { Askable } from '#src/domain/entries/questions.ts';
import { transitions } from '#src/domain/entries/transitions.ts';

const draftRow = z.object({ id: z.int().nullable(), is_open: z.boolean() });

/**
 * Adds an empty draft to the current campaign; null when the person has an open one. A campaign that is just
 * being closed is waited for (`for key share`): either it is closed for this draft, or whoever closes it sees it.
 */
export async function insertDraft(
  db: Db,
  { personId, lastUpdateId }: { personId: number; lastUpdateId: number },
): Promise<number | 'closed' | null> {
  const statement = sql`
    with campaign as (
      select id from campaigns where is_current and closed_at is null for key share
    ), inserted as (
      insert into entries (campaign_id, person_id, last_update_id)
      select id, ${personId}::bigint, ${lastUpdateId}::bigint from campaign
      on conflict do nothing
      returning id
    )
    select (select id from inserted) as id, exists (select from campaign) as is_open`;
  const [row] = await queryRows(db, draftRow, statement);
  return row?.is_open ? row.id : 'closed';
}

/**
 * Writes an answer and where the draft goes on. `isAnswered`: the question need not be asked again, which a
 * correction notes. `answerMessages`: in which messages the answers were typed, if that changes.
 * @returns the draft's own row as it is now; null when it does not wait for this question any more, since somebody was
 * faster, or when the country is none of its campaign any more
 */
export async function writeAnswer(
  db: Db,
  at: {
    entryId: number;
    openQuestion: Askable;
    updateId: number;
    answerMessages?: readonly AnswerMessage[] | undefined;
  },
  answer: WrittenAnswer,
  nextQuestion: Askable,
  isAnswered: boolean,
): Promise<typeof entries.$inferSelect | null> {
  const toFix = isAnswered ? { toFix: sql`array_remove(to_fix, ${at.openQuestion})` } : {};
  const derived: WrittenAnswer = Object.assign({}, ...answers.map(({ derive }) => derive?.(answer)));
  const rows = await db
    .update(entries)
    .set({
      ...answer,
      ...derived,
      ...toFix,
      ...(at.answerMessages && { answerMessages: [...at.answerMessages] }),
      openQuestion: nextQuestion,
      lastUpdateId: at.updateId,
      updatedAt: sql`clock_timestamp()`,
    })
    .where(
      and(
        eq(entries.id, at.entryId),
        eq(entries.status, 'draft'),
        eq(entries.openQuestion, at.openQuestion),
        isStillThere(answer.country),
      ),
    )
    .returning();
  return rows[0] ?? null;
}

/** An added country that is just being removed is waited for: either it is gone, or it counts as used. */
function isStillThere(country: string | null | undefined): SQL | undefined {
  if (country == null || isCountryCode(country)) return undefined;
  return sql`exists (
    select from campaign_countries own
    where own.campaign_id = entries.campaign_id and own.code = ${country} for key share)`;
}

/**
 * Notes what was put to the person last, and in which message: what they write next belongs to this draft.
 * @returns false when the draft stands elsewhere by now: that message asks for what is answered already
 */
export async function setPrompt(
  db: Db,
  { id, openQuestion }: { id: number; openQuestion: Askable },
  prompt: { messageId: number | null; state: PromptState },
): Promise<boolean> {
  const { messageId } = prompt;
  const state = JSON.stringify(prompt.state);
  const rows = await notedPrompt(db).execute({ id, openQuestion, messageId, state });
  return rows.length > 0;
}

const notedPrompt = oncePerDb((db) =>
  db
    .update(entries)
    .set({
      promptMessageId: sql`${sql.placeholder('messageId')}`,
      prompt: sql`${sql.placeholder('state')}::text::jsonb`,
      updatedAt: sql`clock_timestamp()`,
    })
    .where(
      and(
        eq(entries.id, sql.placeholder('id')),
        eq(entries.openQuestion, sql.placeholder('openQuestion')),
        eq(entries.status, 'draft'),
      ),
    )
    .returning({ id: entries.id })
    .prepare('prompt noted'),
);

/**
 * Makes an open draft the one that a person goes on with; says whether it is open. `updateId` is noted where the
 * same update, handled once more, would mean something else.
 */
export async function focusDraft(
  db: Db,
  { entryId, personId, updateId }: { entryId: number; personId: number; updateId?: number },
): Promise<boolean> {
  const noted = updateId === undefined ? {} : { lastUpdateId: updateId };
  const rows = await db
    .update(entries)
    .set({ ...noted, updatedAt: sql`clock_timestamp()` })
    .where(and(eq(entries.id, entryId), eq(entries.personId, personId), eq(entries.status, 'draft')))
    .returning({ id: entries.id });
  return rows.length > 0;
}

/** Puts a draft aside, or takes it back unless another one like it is open; says whether it did. */
export async function moveDraft(
  db: Db,
  action: 'cancel' | 'restore',
  { entryId, personId, updateId }: { entryId: number; personId: number; updateId: number },
): Promise<boolean> {
  const { from, to } = transitions[action];
  const rows = await db
    .update(entries)
    .set({ status: to, lastUpdateId: updateId, updatedAt: sql`clock_timestamp()` })
    .where(
      and(
        eq(entries.id, entryId),
        eq(entries.personId, personId),
        inArray(entries.status, [...from]),
        action === 'restore' ? sql`not exists (${openLikeIt})` : undefined,
      ),
    )
    .returning({ id: entries.id });
  return rows.length > 0;
}

/** A person has one draft of a new entry, and one correction of an entry, open at a time. */
const openLikeIt = sql`select from entries other where other.person_id = entries.person_id
  and other.status = 'draft' and other.corrects is not distinct from entries.corrects`;
