import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { previousTo } from '#src/domain/entries/questions.ts';
import { mayEdit } from '#src/entries/corrections/may-edit.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { readMessage, readTap } from '#src/telegram/read-message.ts';
import { followOutcome } from './apply-outcome.ts';
import { endAsDuplicate, sayEndedAsDuplicate } from './ending/end-as-duplicate.ts';
import {
  answerForClosed,
  answerForGone,
  beginAgain,
  cancelDraft,
  stopModeratorEdit,
  submit,
} from './ending/end-draft.ts';
import { submitCorrected } from './ending/submit-correction.ts';
import { findAddressedDraft } from './find-addressed-draft.ts';
import type { Taken } from './plugin/report-event.ts';
import { askQuestion, buildQuestionContext } from './prompt.ts';
import { stepFor } from './questions/all-questions.ts';
import { takePhoto } from './questions/photo.ts';
import { takeOwnDuplicateAnswer } from './questions/preview/own-duplicate.ts';
import type { QuestionContext } from './questions/question.ts';

/**
 * Takes what a person just did as the answer to the question of their draft, and asks the next one. Only the draft
 * says which question that is: nothing depends on what is in memory.
 */
export async function takeAnswer(ctx: HesabatContext, askedId: number | null): Promise<Taken> {
  const { deps, person } = ctx;
  const draft = await findAddressedDraft(ctx, askedId);
  if (!draft) {
    await answerForGone(ctx);
    return 'left';
  }
  const context = buildQuestionContext(deps, draft, person.locale);
  if (draft.status !== 'draft') {
    const isAgain = draft.lastUpdateId === ctx.update.update_id && draft.status === 'cancelled';
    const left = isAgain ? await takeOwnDuplicateAnswer(context, inputOf(ctx, context)) : null;
    if (left?.kind === 'same') await sayEndedAsDuplicate(ctx, context, left.otherId);
    else await answerForClosed(ctx, context);
    return 'left';
  }
  // This update is handled again, and its answer is written already. Only the next question may be missing.
  if (draft.lastUpdateId === ctx.update.update_id) {
    await Promise.all([answerTap(ctx), askQuestion(context)]);
    return 'waiting';
  }
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft))) return stopModeratorEdit(ctx, context);
  if (ctx.callbackQuery) return takeTap(ctx, context);
  if (ctx.message) return act(ctx, context, inputOf(ctx, context), null);
  return 'waiting';
}

/** What the person did. The typed words of a button count as a tap. */
function inputOf(ctx: HesabatContext, context: QuestionContext): Input {
  const tap = askButton.read(ctx.callbackQuery?.data);
  if (tap) return readTap(tap);
  return ctx.message ? typedButton(context, readMessage(ctx.message)) : { kind: 'text', text: '' };
}

async function takeTap(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, t } = ctx;
  const tap = askButton.read(ctx.callbackQuery?.data);
  const messageId = ctx.callbackQuery?.message?.message_id ?? null;
  if (!tap) return 'waiting';
  if (tap.question !== context.draft.openQuestion) {
    await answerTap(ctx, t('stale-button'));
    // The message may still have buttons of an earlier question.
    if (messageId !== null && messageId !== context.draft.promptMessageId) {
      await ignoreFailure(deps.api.editMessageReplyMarkup(context.draft.personId ?? 0, messageId));
    }
    return 'waiting';
  }
  return act(ctx, context, readTap(tap), messageId);
}

async function act(
  ctx: HesabatContext,
  context: QuestionContext,
  input: Input,
  tapped: number | null,
): Promise<Taken> {
  const { draft } = context;
  if (input.kind === 'tap') {
    switch (input.action) {
      case 'back':
        return followOutcome(
          ctx,
          context,
          { kind: 'move', to: previousTo(draft) ?? draft.openQuestion },
          tapped,
        );
      case 'again':
      case 'continue':
        return followOutcome(ctx, context, { kind: 'ask' }, tapped);
      case 'over':
        return beginAgain(ctx, context);
      case 'cancel':
        return cancelDraft(ctx, context);
    }
  }
  if (input.kind === 'photo') {
    const taken = await takePhoto(context, input);
    await followOutcome(ctx, context, taken, null);
    // A photo of an album came late: the open question is asked again below it.
    const isBelow = taken.kind === 'say' || taken.kind === 'late';
    if (isBelow && draft.openQuestion !== 'photo' && draft.openQuestion !== 'preview')
      await askQuestion(context);
    return 'waiting';
  }
  const answering = { ...context, updateId: ctx.update.update_id };
  const outcome = await stepFor(draft.openQuestion).take(answering, input);
  if (outcome.kind === 'submit') {
    return draft.corrects === null ? submit(ctx, context) : submitCorrected(ctx, context);
  }
  if (outcome.kind === 'same') return endAsDuplicate(ctx, context, outcome.otherId);
  return followOutcome(ctx, context, outcome, tapped);
}

/** A person may type the words of a button: "Done" counts as a tap on Done. */
function typedButton({ draft, t }: QuestionContext, input: Input): Input {
  if (input.kind !== 'text') return input;
  const always = (stepFor(draft.openQuestion).typable ?? []).map(({ text, action }) => ({
    words: wordsOf(t(text)),
    action,
    value: '',
  }));
  const typed = findTypedButton(input.text, { buttons: [...(draft.prompt?.buttons ?? []), ...always] });
  return typed ? readTap(typed) : input;
}
