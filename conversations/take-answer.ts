import { findTypedButton, wordsOf } from '#src/domain/entries/last-prompt.ts';
import { previousTo } from '#src/domain/entries/questions.ts';
import { mayEdit } from '#src/entries/corrections/may-edit.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { decodeButton } from '#src/telegram/callback-data.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { ignoreFailure } from '#src/telegram/failures/rejections.ts';
import type { Input } from '#src/telegram/read-message.ts';
import { readMessage } from '#src/telegram/read-message.ts';
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
import { askQuestion, buildAsking } from './prompt.ts';
import { stepFor } from './questions/all-questions.ts';
import { takePhoto } from './questions/photo.ts';
import { takeOwnDuplicateAnswer } from './questions/preview/own-duplicate.ts';
import type { Asking } from './questions/question.ts';

/**
 * Takes what a person just did as the answer to the question that their draft stands at, and puts the next
 * one. The draft alone says which question that is: nothing here depends on what was asked in memory.
 */
export async function takeAnswer(ctx: HesabatContext, askedId: number | null): Promise<Taken> {
  const { deps, person } = ctx;
  const draft = await findAddressedDraft(ctx, askedId);
  if (!draft) {
    await answerForGone(ctx);
    return 'left';
  }
  const asking = buildAsking(deps, draft, person.locale);
  if (draft.status !== 'draft') {
    const isAgain = draft.lastUpdateId === ctx.update.update_id && draft.status === 'cancelled';
    const left = isAgain ? await takeOwnDuplicateAnswer(asking, inputOf(ctx, asking)) : null;
    if (left?.kind === 'same') await sayEndedAsDuplicate(ctx, asking, left.otherId);
    else await answerForClosed(ctx, asking);
    return 'left';
  }
  // Delivered once more after its answer was written: only the next question may be missing.
  if (draft.lastUpdateId === ctx.update.update_id) {
    await Promise.all([answerTap(ctx), askQuestion(asking)]);
    return 'waiting';
  }
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft.original))) return stopModeratorEdit(ctx, asking);
  if (ctx.callbackQuery) return takeTap(ctx, asking);
  if (ctx.message) return act(ctx, asking, inputOf(ctx, asking), null);
  return 'waiting';
}

/** What the person did, a typed button included. */
function inputOf(ctx: HesabatContext, asking: Asking): Input {
  const tap = decodeButton(ctx.callbackQuery?.data, 'ask');
  if (tap) return { kind: 'tap', action: tap.action, value: tap.value };
  return ctx.message ? typedButton(asking, readMessage(ctx.message)) : { kind: 'text', text: '' };
}

async function takeTap(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, t } = ctx;
  const tap = decodeButton(ctx.callbackQuery?.data, 'ask');
  const messageId = ctx.callbackQuery?.message?.message_id ?? null;
  if (!tap) return 'waiting';
  if (tap.question !== asking.draft.asking) {
    await answerTap(ctx, t('stale-button'));
    // Its message may still carry buttons that lead nowhere.
    if (messageId !== null && messageId !== asking.draft.promptMessageId) {
      await ignoreFailure(deps.api.editMessageReplyMarkup(asking.draft.personId ?? 0, messageId));
    }
    return 'waiting';
  }
  return act(ctx, asking, { kind: 'tap', action: tap.action, value: tap.value }, messageId);
}

async function act(ctx: HesabatContext, asking: Asking, input: Input, tapped: number | null): Promise<Taken> {
  const { draft } = asking;
  if (input.kind === 'tap') {
    switch (input.action) {
      case 'back':
        return followOutcome(ctx, asking, { kind: 'move', to: previousTo(draft) ?? draft.asking }, tapped);
      case 'again':
      case 'continue':
        return followOutcome(ctx, asking, { kind: 'ask' }, tapped);
      case 'over':
        return beginAgain(ctx, asking);
      case 'cancel':
        return cancelDraft(ctx, asking);
    }
  }
  if (input.kind === 'photo') {
    const taken = await takePhoto(asking, input);
    await followOutcome(ctx, asking, taken, null);
    // Late ones of an album: the question that is open is put again below them.
    const isBelow = taken.kind === 'say' || taken.kind === 'late';
    if (isBelow && draft.asking !== 'photo' && draft.asking !== 'preview') await askQuestion(asking);
    return 'waiting';
  }
  const answering = { ...asking, updateId: ctx.update.update_id };
  const outcome = await stepFor(draft.asking).take(answering, input);
  if (outcome.kind === 'submit') {
    return draft.corrects === null ? submit(ctx, asking) : submitCorrected(ctx, asking);
  }
  if (outcome.kind === 'same') return endAsDuplicate(ctx, asking, outcome.otherId);
  return followOutcome(ctx, asking, outcome, tapped);
}

/** A person may type what stands on a button: "Done" is a tap on Done. */
function typedButton({ draft, t }: Asking, input: Input): Input {
  if (input.kind !== 'text') return input;
  const always = (stepFor(draft.asking).typable ?? []).map(({ text, action }) => ({
    words: wordsOf(t(text)),
    action,
    value: '',
  }));
  const typed = findTypedButton(input.text, { buttons: [...(draft.prompt?.buttons ?? []), ...always] });
  return typed ? { kind: 'tap', action: typed.action, value: typed.value } : input;
}
