import type { Taken } from '#conversations/plugin/report-event.ts';
import { askQuestion, buildQuestionContext, endPrompt } from '#conversations/prompt.ts';
import type { QuestionContext } from '#conversations/questions/question.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { moveDraft } from '#db/queries/entries/drafts.ts';
import {
  type Entry,
  findEditedBy,
  findOpenDraft,
  findTouchedBy,
  getEntry,
} from '#db/queries/entries/entries.ts';
import { submitDraft } from '#db/queries/entries/submissions.ts';
import { dropPendingReply } from '#db/queries/people/pending-replies.ts';
import { type Askable, findUnanswered } from '#src/domain/entries/questions.ts';
import { inLocale } from '#src/domain/locale.ts';
import { moveToQuestion } from '#src/entries/answer-question.ts';
import { mayEdit } from '#src/entries/corrections/may-edit.ts';
import { mayBeginEntry } from '#src/entries/draft-limit.ts';
import { startOver } from '#src/entries/start-draft.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { cancelledButtons, menuButtons } from '#src/telegram/views/menu.ts';
import { buildReceipt } from './receipt.ts';

/** Submits the draft and tells its number; where something is missing after all, asks for that. */
export async function submit(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft, t } = context;
  const updateId = ctx.update.update_id;
  const number = await submitDraft(deps.db, { entryId: draft.id, personId: ctx.person.id, updateId });
  if (number !== null) {
    await sayReceived(ctx, context, number);
    return 'left';
  }
  const { campaign } = await getEntry(deps.db, draft.id);
  if (!campaign.closedAt) return askWhatIsMissing(ctx, context);
  await answerTap(ctx);
  await ctx.reply(t('campaign-closed-draft', { campaign: inLocale(campaign.titles, context.locale) }));
  return 'waiting';
}

/** A photo came late, or the category asks for more of them by now: that is asked for. */
export async function askWhatIsMissing(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft, t } = context;
  await moveToQuestion(deps.db, draft, ctx.update.update_id, whatIsMissing(draft));
  if (ctx.callbackQuery) await answerTap(ctx, t('preview-incomplete'));
  else await ctx.reply(t('preview-incomplete'));
  await askQuestion(buildQuestionContext(deps, await getEntry(deps.db, draft.id), context.locale));
  return 'waiting';
}

function whatIsMissing(draft: Entry): Askable {
  return findUnanswered(draft) ?? 'photo';
}

/** Puts the draft aside: it can be taken back. */
export async function cancelDraft(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayCancelled(ctx, context);
  return 'left';
}

/** Puts aside what somebody was editing who has left the moderators meanwhile. */
export async function stopModeratorEdit(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft, t } = context;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayGoodbye(ctx, context, t('moderator-edit-stranger'));
  return 'left';
}

/** Puts the question of an open draft again; an edit by somebody who has left the moderators is put aside instead. */
export async function askAgain(
  ctx: HesabatContext,
  draft: Entry,
  locale = ctx.person.locale,
): Promise<Taken> {
  const context = buildQuestionContext(ctx.deps, draft, locale);
  // What changes is shown beside the entry as it is by now.
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft.original))) return stopModeratorEdit(ctx, context);
  await askQuestion(context);
  return 'waiting';
}

/** "Start over", typed: the draft is put aside, and the person goes on with an empty one. */
export async function beginAgain(
  ctx: HesabatContext,
  { deps, draft, locale }: QuestionContext,
): Promise<Taken> {
  const updateId = ctx.update.update_id;
  if (!(await mayBeginEntry(deps, ctx.person.id))) return 'waiting';
  const fresh = await startOver(deps.db, { draftId: draft.id, personId: ctx.person.id, updateId });
  if (fresh === 'closed') {
    const { titles } = await getCurrentCampaign(deps.db);
    await ctx.reply(ctx.t('campaign-takes-nothing', { campaign: inLocale(titles, locale) }));
    return 'waiting';
  }
  if (fresh !== null) await askQuestion(buildQuestionContext(deps, await getEntry(deps.db, fresh), locale));
  return 'left';
}

/** The word that a draft was put aside, with the way back. */
export async function sayCancelled(ctx: HesabatContext, context: QuestionContext): Promise<void> {
  const { draft, t } = context;
  const { original } = draft;
  const key = original?.status === 'returned' ? 'correction-stopped-returned' : 'correction-stopped';
  const text = original ? t(key, { number: String(original.number) }) : t('cancelled');
  await sayGoodbye(
    ctx,
    context,
    text,
    draft.isModeratorEdit ? menuButtons(t) : cancelledButtons(t, draft.id),
  );
}

/** The number of what was submitted; after the first entry, also whom its organizer reports for is asked. */
async function sayReceived(ctx: HesabatContext, context: QuestionContext, number: number): Promise<void> {
  const { text, buttons } = await buildReceipt(ctx, context.draft.id, number);
  await sayGoodbye(ctx, context, text, buttons);
}

/** The last word on a draft. Where another one is open underneath, its question comes next. */
export async function sayGoodbye(
  ctx: HesabatContext,
  context: QuestionContext,
  text: string,
  reply_markup = menuButtons(context.t),
): Promise<void> {
  const { deps, locale } = context;
  await answerTap(ctx);
  await ctx.reply(text, { reply_markup });
  await endPrompt(context);
  const other = await findOpenDraft(deps.db, ctx.person.id);
  if (!other) return;
  // The newest question counts.
  await dropPendingReply(deps.db, ctx.person.id);
  await askAgain(ctx, other, locale);
}

/** A draft that is none any more: by this very update, delivered once more, or by an earlier one. */
export async function answerForClosed(ctx: HesabatContext, context: QuestionContext): Promise<void> {
  const { draft, t } = context;
  const number = draft.number === null ? null : String(draft.number);
  const isAgain = draft.lastUpdateId === ctx.update.update_id;
  if (isAgain && number === null) return sayCancelled(ctx, context);
  if (isAgain && draft.number !== null) return sayReceived(ctx, context, draft.number);
  await refuse(ctx, number === null ? t('stale-draft') : t('already-submitted', { number }));
}

/** A draft that is not there any more, as a correction once its entry has it: by this very update, or long since. */
export async function answerForGone(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const updateId = ctx.update.update_id;
  const edited = await findEditedBy(deps.db, person.id, updateId);
  const corrected = edited ?? (await findTouchedBy(deps.db, person.id, updateId));
  if (!corrected?.number) return refuse(ctx, t('stale-draft'));
  const context = buildQuestionContext(deps, corrected, person.locale);
  const number = String(corrected.number);
  await sayGoodbye(ctx, context, edited ? t('moderator-edit-done', { number }) : t('corrected', { number }));
}

/** A button or answer that leads nowhere. */
async function refuse(ctx: HesabatContext, toast: string): Promise<void> {
  if (ctx.callbackQuery) await answerTap(ctx, toast);
  else await ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) });
}
