import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import type { AnswerMessage } from '#src/domain/entries/answer-messages.ts';
import { answerQuestion, moveToQuestion } from '#src/entries/answer-question.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { replyTo } from '#src/telegram/reply-to.ts';
import type { Taken } from './plugin/report-event.ts';
import { askQuestion, buildQuestionContext, showPrompt } from './prompt.ts';
import type { Outcome, QuestionContext } from './questions/question.ts';

/** In which messages the answers of a draft are typed, if that changes, and the one that this answer comes from. */
export interface TypedIn {
  answerMessages?: readonly AnswerMessage[] | undefined;
  messageId: number | null;
}

/**
 * Carries out the outcome of a step: says something, or stores the answer and asks the next question.
 * @param typed in which messages the answers were typed, if the answer changes that, and the one that named the cities
 */
export async function followOutcome(
  ctx: HesabatContext,
  context: QuestionContext,
  outcome: Exclude<Outcome, { kind: 'submit' | 'same' | 'late' | 'full' }>,
  tapped: number | null,
  { answerMessages, messageId }: TypedIn = { messageId: null },
): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  let moved: Entry | null = null;
  switch (outcome.kind) {
    case 'say':
      if (tapped !== null) await nullIfRejected(ctx.answerCallbackQuery(outcome.text));
      else await ctx.reply(outcome.text, replyTo(ctx.msg));
      return 'waiting';
    case 'silent':
      return 'waiting';
    case 'prompt':
      await Promise.all([answerTap(ctx), showPrompt(context, outcome.prompt, tapped)]);
      return 'waiting';
    case 'answered':
      moved = await answerQuestion(deps.db, draft, updateId, outcome.answer, {
        cities: outcome.cities?.map((city) => ({
          ...city,
          messageId: findMessage(draft, city) ?? messageId,
        })),
        answerMessages,
      });
      break;
    case 'move':
      moved = await moveToQuestion(deps.db, draft, updateId, outcome.to);
      break;
    case 'ask':
      moved = await getEntry(deps.db, draft.id);
      break;
    default:
      outcome satisfies never;
  }
  if (!moved) return stale(ctx);
  await Promise.all([answerTap(ctx), askQuestion(buildQuestionContext(deps, moved, context.locale), tapped)]);
  return 'waiting';
}

async function stale(ctx: HesabatContext): Promise<Taken> {
  await answerTap(ctx, ctx.t('stale-button'));
  return 'waiting';
}

/** The message of the draft that named a city before. */
function findMessage({ cities }: Entry, { name }: { name: string }): number | null {
  return cities.find((city) => city.name === name)?.messageId ?? null;
}
