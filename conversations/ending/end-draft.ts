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
import { tellReceived } from '#src/entries/tell-received.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { strangerText } from '#src/telegram/groups/stranger-text.ts';
import { cancelledButtons, menuButtons } from '#src/telegram/views/menu.ts';
import { buildReceipt } from './receipt.ts';

/** Submits the draft and tells its number. If something is missing after all, asks for that. */
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

/**
 * Asks for what is missing although the preview was shown: a photo came late, or the category now needs more
 * photos.
 */
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

/** Cancels the draft. It can be restored. */
export async function cancelDraft(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayCancelled(ctx, context);
  return 'left';
}

/** Cancels a moderator's edit, because the person has left the moderators meanwhile. */
export async function stopModeratorEdit(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft } = context;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayGoodbye(ctx, context, await strangerText(ctx, 'moderator-edit-stranger'));
  return 'left';
}

/** Asks the question of an open draft again. Cancels an edit instead if the person has left the moderators. */
export async function askAgain(
  ctx: HesabatContext,
  draft: Entry,
  locale = ctx.person.locale,
): Promise<Taken> {
  const context = buildQuestionContext(ctx.deps, draft, locale);
  // An edit shows the entry as it is now, which a person who has left must not see.
  if (draft.isModeratorEdit && !(await mayEdit(ctx, draft))) return stopModeratorEdit(ctx, context);
  await askQuestion(context);
  return 'waiting';
}

/** Does what a typed "Start over" asks for: cancels the draft and begins an empty one. */
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

/** Says that a draft was cancelled, with a button that restores it. */
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

/**
 * Tells the number of the submitted entry. After a person's first one, also asks which organization they report
 * for.
 */
async function sayReceived(ctx: HesabatContext, context: QuestionContext, number: number): Promise<void> {
  const { text, buttons } = await buildReceipt(ctx, context.draft, number);
  await sayGoodbye(ctx, context, text, buttons);
}

/** Sends the last message about a draft. If the person has another open draft, its question follows. */
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
  // The person's next message answers the newest question, so no earlier one may wait for it.
  await dropPendingReply(deps.db, ctx.person.id);
  await askAgain(ctx, other, locale);
}

/** Answers an update for a draft that is closed: by an earlier update, or by this same one, delivered again. */
export async function answerForClosed(ctx: HesabatContext, context: QuestionContext): Promise<void> {
  const { draft, t } = context;
  const number = draft.number === null ? null : String(draft.number);
  const isAgain = draft.lastUpdateId === ctx.update.update_id;
  if (isAgain && number === null) return sayCancelled(ctx, context);
  if (isAgain && draft.number !== null) return sayReceived(ctx, context, draft.number);
  await refuse(ctx, number === null ? t('stale-draft') : t('already-submitted', { number }));
}

/**
 * Answers an update for a draft that does not exist any more, such as a correction that was submitted: by an
 * earlier update, or by this same one, delivered again.
 */
export async function answerForGone(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const updateId = ctx.update.update_id;
  const edited = await findEditedBy(deps.db, person.id, updateId);
  const corrected = edited ?? (await findTouchedBy(deps.db, person.id, updateId));
  if (!corrected?.number) return refuse(ctx, t('stale-draft'));
  const context = buildQuestionContext(deps, corrected, person.locale);
  const text = edited
    ? t('moderator-edit-done', { number: String(corrected.number) })
    : await tellReceived(deps, t, { number: corrected.number, entry: corrected, as: 'corrected' });
  await sayGoodbye(ctx, context, text);
}

/** Answers a tap or a message that belongs to no draft. */
async function refuse(ctx: HesabatContext, toast: string): Promise<void> {
  if (ctx.callbackQuery) await answerTap(ctx, toast);
  else await ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) });
}
