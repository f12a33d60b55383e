import { setAnswerMessages } from '#db/queries/entries/answer-messages.ts';
import { type Entry, getEntry } from '#db/queries/entries/entries.ts';
import {
  type AnswerMessage,
  addAnswerMessage,
  settleAnswerMessage,
} from '#src/domain/entries/answer-messages.ts';
import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { previousTo } from '#src/domain/entries/questions.ts';
import { mayEdit } from '#src/entries/corrections/may-edit.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { askButton } from '#src/telegram/buttons/ask.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { readMessage, readTap } from '#src/telegram/read-message.ts';
import { followOutcome, type TypedIn } from './apply-outcome.ts';
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
import { takeOwnDuplicateAnswer } from './questions/preview/own-duplicate.ts';
import type { QuestionContext } from './questions/question.ts';
import { takeMedia } from './take-media.ts';

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
  return ctx.message
    ? typedButton(context, readMessage(ctx.message, ctx.deps.files.mostBytes))
    : { kind: 'text', text: '' };
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
  if (input.kind === 'photo' || input.kind === 'unfit') {
    const { answer } = await takeMedia(ctx, context, input);
    return answer === null ? 'waiting' : takeWords(ctx, context, answer);
  }
  const messageId = input.kind === 'text' ? (ctx.msg?.message_id ?? null) : null;
  const answerMessages = messageId === null ? null : withTyped(draft, messageId, true);
  const answering = { ...context, updateId: ctx.update.update_id, messageId, isEdit: false, answerMessages };
  const outcome = await stepFor(draft.openQuestion).take(answering, input);
  switch (outcome.kind) {
    case 'submit':
      return draft.corrects === null ? submit(ctx, context) : submitCorrected(ctx, context);
    case 'same':
      return endAsDuplicate(ctx, context, outcome.otherId);
    case 'full':
    case 'late':
      // Only photos have these outcomes, and they are taken above.
      return 'waiting';
    case 'answered':
      return followOutcome(
        ctx,
        context,
        outcome,
        tapped,
        answerMessages ? { answerMessages, messageId } : tappedIn(draft, input),
      );
    default: {
      // Cities note it where they are written.
      const isNoted = draft.openQuestion === 'city' && outcome.kind === 'prompt' && !outcome.prompt.isRefusal;
      const refused = messageId === null || isNoted ? null : withTyped(draft, messageId, false);
      if (refused) await setAnswerMessages(context.deps.db, draft.id, refused);
      return followOutcome(ctx, context, outcome, tapped);
    }
  }
}

/** Takes words as the answer to the open question, as if they were typed now. */
export async function takeWords(
  ctx: HesabatContext,
  context: QuestionContext,
  words: string,
): Promise<Taken> {
  const { deps, draft, locale } = context;
  // A photo may have been added together with the words.
  const now = buildQuestionContext(deps, await getEntry(deps.db, draft.id), locale);
  return act(ctx, now, { kind: 'text', text: words }, null);
}

/** In which messages the answers of a draft are typed, with one more that was typed for the open question. */
function withTyped(
  { answerMessages, openQuestion, prompt }: Entry,
  messageId: number,
  isTaken: boolean,
): AnswerMessage[] | null {
  if (openQuestion === 'preview') return null;
  const first = openQuestion === 'date' && prompt?.first !== undefined ? { first: prompt.first } : {};
  return addAnswerMessage(answerMessages, { messageId, question: openQuestion, isTaken, ...first });
}

/** The same after a tap that answers the open question, and the message that it has its answer from. */
function tappedIn({ answerMessages, openQuestion }: Entry, input: Input): TypedIn {
  const typed = answerMessages.find(({ question }) => question === openQuestion);
  if (input.kind !== 'tap' || openQuestion === 'preview' || !typed) return { messageId: null };
  // Keep also takes what was suggested for the typed words.
  if (input.action === 'keep' && typed.isTaken) return { messageId: typed.messageId };
  const messageId = typed.isTaken ? null : typed.messageId;
  return { answerMessages: settleAnswerMessage(answerMessages, openQuestion), messageId };
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
