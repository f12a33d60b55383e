import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import { answerQuestion, moveToQuestion } from '#src/entries/answer-question.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { correctButton } from '#src/telegram/views/menu.ts';
import type { Taken } from './plugin/report-event.ts';
import { askQuestion, buildQuestionContext, showPrompt } from './prompt.ts';
import type { Outcome, QuestionContext } from './questions/question.ts';

/** Carries out the outcome of a step: says something, or stores the answer and asks the next question. */
export async function followOutcome(
  ctx: HesabatContext,
  context: QuestionContext,
  outcome: Exclude<Outcome, { kind: 'submit' | 'same' }>,
  tapped: number | null,
): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  let moved: Entry | null = null;
  switch (outcome.kind) {
    case 'say':
      if (tapped !== null) await nullIfRejected(ctx.answerCallbackQuery(outcome.text));
      else await ctx.reply(outcome.text, replyTo(ctx));
      return 'waiting';
    case 'silent':
      return 'waiting';
    case 'late':
      await ctx.reply(ctx.t('photo-late-for', { number: String(outcome.number) }), {
        ...replyTo(ctx),
        reply_markup: correctButton(ctx.t, outcome.entryId),
      });
      return 'waiting';
    case 'prompt':
      await Promise.all([answerTap(ctx), showPrompt(context, outcome.prompt, tapped)]);
      return 'waiting';
    case 'answered':
      moved = await answerQuestion(deps.db, draft, updateId, outcome.answer, outcome.cities);
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

/** Replies to the message itself, so that of several photos it is clear which one the words are about. */
function replyTo(ctx: HesabatContext) {
  const id = ctx.message?.message_id;
  return id === undefined ? {} : { reply_parameters: { message_id: id, allow_sending_without_reply: true } };
}
