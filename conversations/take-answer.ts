import { moveDraft } from '#db/queries/drafts.ts';
import { type Entry, findEntry, getEntry } from '#db/queries/entries.ts';
import { submitDraft } from '#db/queries/submissions.ts';
import { bestEffort, unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton } from '#src/chat/callback-data.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { cancelledButtons, menuButtons } from '#src/chat/views/menu.ts';
import { findTypedButton, wordsOf } from '#src/domain/entries/prompt-state.ts';
import { type Askable, nextToAsk, previousTo } from '#src/domain/entries/questions.ts';
import { answerQuestion, moveToQuestion } from '#src/services/answer-question.ts';
import { startOver } from '#src/services/start-draft.ts';
import { askQuestion, buildAsking, endPrompt, showPrompt } from './prompt.ts';
import { readMessage } from './read-input.ts';
import { stepFor } from './steps/all-steps.ts';
import { takePhoto } from './steps/photo.ts';
import type { Asking, Input, Outcome } from './steps/step.ts';

/** Whether the conversation goes on waiting for this person. */
export type Taken = 'waiting' | 'left';

/**
 * Takes what a person just did as the answer to the question that their draft stands at, and puts the next
 * one. The draft alone says which question that is: nothing here depends on what was asked in memory.
 */
export async function takeAnswer(ctx: HesabatContext, draftId: number): Promise<Taken> {
  const { deps, person, t } = ctx;
  const draft = await findEntry(deps.db, draftId);
  if (!draft || draft.personId !== person.id) {
    await refuse(ctx, t('stale-draft'));
    return 'left';
  }
  const asking = buildAsking(deps, draft, person.locale);
  if (draft.status !== 'draft') {
    await answerForClosed(ctx, asking);
    return 'left';
  }
  // Delivered once more after its answer was written: only the next question may be missing.
  if (draft.lastUpdateId === ctx.update.update_id) {
    await Promise.all([answerTap(ctx), askQuestion(asking)]);
    return 'waiting';
  }
  if (ctx.callbackQuery) return takeTap(ctx, asking);
  if (ctx.message) return act(ctx, asking, typedButton(asking, readMessage(ctx.message)), null);
  return 'waiting';
}

async function takeTap(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, t } = ctx;
  const tap = decodeButton(ctx.callbackQuery?.data, 'ask');
  const messageId = ctx.callbackQuery?.message?.message_id ?? null;
  if (!tap || tap.draft !== String(asking.draft.id)) {
    await bestEffort(ctx.answerCallbackQuery(t('stale-draft')));
    return 'waiting';
  }
  if (tap.question !== asking.draft.asking) {
    await bestEffort(ctx.answerCallbackQuery(t('stale-button')));
    // Its message may still carry buttons that lead nowhere.
    if (messageId !== null && messageId !== asking.draft.promptMessageId) {
      await bestEffort(deps.api.editMessageReplyMarkup(asking.draft.personId ?? 0, messageId));
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
        return follow(ctx, asking, { kind: 'move', to: previousTo(draft.asking) ?? draft.asking }, tapped);
      case 'again':
      case 'continue':
        return follow(ctx, asking, { kind: 'ask' }, tapped);
      case 'over':
        return beginAgain(ctx, asking);
      case 'cancel':
        return cancelDraft(ctx, asking);
    }
  }
  if (input.kind === 'photo') {
    await follow(ctx, asking, await takePhoto(asking, input), null);
    // Late ones of an album: the question that is open is put again below them.
    if (draft.asking !== 'photo' && draft.asking !== 'preview') await askQuestion(asking);
    return 'waiting';
  }
  const outcome = await stepFor(draft.asking).take(asking, input);
  if (outcome.kind === 'submit') return submit(ctx, asking);
  return follow(ctx, asking, outcome, tapped);
}

async function follow(
  ctx: HesabatContext,
  asking: Asking,
  outcome: Exclude<Outcome, { kind: 'submit' }>,
  tapped: number | null,
): Promise<Taken> {
  const { deps, draft } = asking;
  const updateId = ctx.update.update_id;
  switch (outcome.kind) {
    case 'say':
      if (tapped !== null) await unlessRefused(ctx.answerCallbackQuery(outcome.text));
      else await ctx.reply(outcome.text, replyTo(ctx));
      return 'waiting';
    case 'silent':
      return 'waiting';
    case 'prompt':
      await Promise.all([answerTap(ctx), showPrompt(asking, outcome.prompt, tapped)]);
      return 'waiting';
    case 'answered':
      if (!(await answerQuestion(deps.db, draft, updateId, outcome.answer))) return stale(ctx);
      break;
    case 'move':
      if (!(await moveToQuestion(deps.db, draft, updateId, outcome.to))) return stale(ctx);
      break;
    case 'ask':
      break;
  }
  const moved = buildAsking(deps, await getEntry(deps.db, draft.id), asking.locale);
  await Promise.all([answerTap(ctx), askQuestion(moved, tapped)]);
  return 'waiting';
}

async function submit(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  const updateId = ctx.update.update_id;
  const number = await submitDraft(deps.db, { entryId: draft.id, personId: ctx.person.id, updateId });
  if (number === null) {
    // A photo came late, or the category asks for more of them by now.
    await moveToQuestion(deps.db, draft, updateId, whatIsMissing(draft));
    const again = buildAsking(deps, await getEntry(deps.db, draft.id), asking.locale);
    if (ctx.callbackQuery) await bestEffort(ctx.answerCallbackQuery(t('preview-incomplete')));
    else await ctx.reply(t('preview-incomplete'));
    await askQuestion(again);
    return 'waiting';
  }
  await sayGoodbye(ctx, asking, number);
  return 'left';
}

function whatIsMissing(draft: Entry): Askable {
  const next = nextToAsk(draft);
  return next === 'preview' ? 'photo' : next;
}

async function cancelDraft(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft } = asking;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayGoodbye(ctx, asking, null);
  return 'left';
}

/** "Start over", typed: the draft is put aside, and the person goes on with an empty one. */
async function beginAgain(ctx: HesabatContext, { deps, draft, locale }: Asking): Promise<Taken> {
  const updateId = ctx.update.update_id;
  const fresh = await startOver(deps.db, { draftId: draft.id, personId: ctx.person.id, updateId });
  if (fresh !== null) await askQuestion(buildAsking(deps, await getEntry(deps.db, fresh), locale));
  return 'left';
}

/** The last word on a draft: its number once submitted, or (null) that it was put aside. */
async function sayGoodbye(ctx: HesabatContext, asking: Asking, number: number | null): Promise<void> {
  const { draft, t } = asking;
  await answerTap(ctx);
  await (number === null
    ? ctx.reply(t('cancelled'), { reply_markup: cancelledButtons(t, draft.id) })
    : ctx.reply(t('submitted', { number: String(number) }), { reply_markup: menuButtons(t) }));
  await endPrompt(asking);
}

/** A draft that is none any more: by this very update, delivered once more, or by an earlier one. */
async function answerForClosed(ctx: HesabatContext, asking: Asking): Promise<void> {
  const { draft, t } = asking;
  if (draft.lastUpdateId === ctx.update.update_id) return sayGoodbye(ctx, asking, draft.number);
  await refuse(
    ctx,
    draft.number === null ? t('stale-draft') : t('already-submitted', { number: String(draft.number) }),
  );
}

async function refuse(ctx: HesabatContext, toast: string): Promise<void> {
  if (ctx.callbackQuery) await bestEffort(ctx.answerCallbackQuery(toast));
  else await ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) });
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

async function answerTap(ctx: HesabatContext): Promise<void> {
  if (ctx.callbackQuery) await bestEffort(ctx.answerCallbackQuery());
}

async function stale(ctx: HesabatContext): Promise<Taken> {
  if (ctx.callbackQuery) await bestEffort(ctx.answerCallbackQuery(ctx.t('stale-button')));
  return 'waiting';
}

/** So that of several photos it is clear which one is meant. */
function replyTo(ctx: HesabatContext) {
  const id = ctx.message?.message_id;
  return id === undefined ? {} : { reply_parameters: { message_id: id, allow_sending_without_reply: true } };
}
