import type { Taken } from '#conversations/plugin/report-event.ts';
import { askQuestion, buildAsking, endPrompt } from '#conversations/prompt.ts';
import type { Asking } from '#conversations/questions/question.ts';
import { getCurrentCampaign } from '#db/queries/campaigns/campaigns.ts';
import { moveDraft } from '#db/queries/entries/drafts.ts';
import {
  type Entry,
  findMendedBy,
  findOpenDraft,
  findTouchedBy,
  getEntry,
} from '#db/queries/entries/entries.ts';
import { submitDraft } from '#db/queries/entries/submissions.ts';
import { stopAwaiting } from '#db/queries/people/pending-replies.ts';
import { type Askable, findUnanswered } from '#src/domain/entries/questions.ts';
import { inLocale } from '#src/domain/locale.ts';
import { moveToQuestion } from '#src/entries/answer-question.ts';
import { mayBeginEntry } from '#src/entries/draft-limit.ts';
import { startOver } from '#src/entries/start-draft.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { cancelledButtons, menuButtons } from '#src/telegram/views/menu.ts';
import { buildReceipt } from './receipt.ts';

/** Submits the draft and tells its number; where something is missing after all, asks for that. */
export async function submit(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  const updateId = ctx.update.update_id;
  const number = await submitDraft(deps.db, { entryId: draft.id, personId: ctx.person.id, updateId });
  if (number !== null) {
    await sayReceived(ctx, asking, number);
    return 'left';
  }
  const { campaign } = await getEntry(deps.db, draft.id);
  if (!campaign.closedAt) return askWhatIsMissing(ctx, asking);
  await answerTap(ctx);
  await ctx.reply(t('campaign-closed-draft', { campaign: inLocale(campaign.titles, asking.locale) }));
  return 'waiting';
}

/** A photo came late, or the category asks for more of them by now: that is asked for. */
export async function askWhatIsMissing(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  await moveToQuestion(deps.db, draft, ctx.update.update_id, whatIsMissing(draft));
  if (ctx.callbackQuery) await answerTap(ctx, t('preview-incomplete'));
  else await ctx.reply(t('preview-incomplete'));
  await askQuestion(buildAsking(deps, await getEntry(deps.db, draft.id), asking.locale));
  return 'waiting';
}

function whatIsMissing(draft: Entry): Askable {
  return findUnanswered(draft) ?? 'photo';
}

/** Puts the draft aside: it can be taken back. */
export async function cancelDraft(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft } = asking;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayCancelled(ctx, asking);
  return 'left';
}

/** Puts aside what somebody was mending who has left the moderators meanwhile. */
export async function stopMending(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayGoodbye(ctx, asking, t('mend-stranger'));
  return 'left';
}

/** "Start over", typed: the draft is put aside, and the person goes on with an empty one. */
export async function beginAgain(ctx: HesabatContext, { deps, draft, locale }: Asking): Promise<Taken> {
  const updateId = ctx.update.update_id;
  if (!(await mayBeginEntry(deps, ctx.person.id))) return 'waiting';
  const fresh = await startOver(deps.db, { draftId: draft.id, personId: ctx.person.id, updateId });
  if (fresh === 'closed') {
    const { titles } = await getCurrentCampaign(deps.db);
    await ctx.reply(ctx.t('campaign-takes-nothing', { campaign: inLocale(titles, locale) }));
    return 'waiting';
  }
  if (fresh !== null) await askQuestion(buildAsking(deps, await getEntry(deps.db, fresh), locale));
  return 'left';
}

/** The word that a draft was put aside, with the way back. */
export async function sayCancelled(ctx: HesabatContext, asking: Asking): Promise<void> {
  const { draft, t } = asking;
  const { original } = draft;
  const key = original?.status === 'returned' ? 'correction-stopped-returned' : 'correction-stopped';
  const text = original ? t(key, { number: String(original.number) }) : t('cancelled');
  await sayGoodbye(ctx, asking, text, draft.isMending ? menuButtons(t) : cancelledButtons(t, draft.id));
}

/** The number of what was submitted; after the first entry, also whom its organizer reports for is asked. */
async function sayReceived(ctx: HesabatContext, asking: Asking, number: number): Promise<void> {
  const { text, buttons } = await buildReceipt(ctx, asking.draft.id, number);
  await sayGoodbye(ctx, asking, text, buttons);
}

/** The last word on a draft. Where another one is open underneath, its question comes next. */
export async function sayGoodbye(
  ctx: HesabatContext,
  asking: Asking,
  text: string,
  reply_markup = menuButtons(asking.t),
): Promise<void> {
  const { deps, locale } = asking;
  await answerTap(ctx);
  await ctx.reply(text, { reply_markup });
  await endPrompt(asking);
  const other = await findOpenDraft(deps.db, ctx.person.id);
  if (!other) return;
  // The newest question counts.
  await stopAwaiting(deps.db, ctx.person.id);
  await askQuestion(buildAsking(deps, other, locale));
}

/** A draft that is none any more: by this very update, delivered once more, or by an earlier one. */
export async function answerForClosed(ctx: HesabatContext, asking: Asking): Promise<void> {
  const { draft, t } = asking;
  const number = draft.number === null ? null : String(draft.number);
  const isAgain = draft.lastUpdateId === ctx.update.update_id;
  if (isAgain && number === null) return sayCancelled(ctx, asking);
  if (isAgain && draft.number !== null) return sayReceived(ctx, asking, draft.number);
  await refuse(ctx, number === null ? t('stale-draft') : t('already-submitted', { number }));
}

/** A draft that is not there any more, as a correction once its entry has it: by this very update, or long since. */
export async function answerForGone(ctx: HesabatContext): Promise<void> {
  const { deps, person, t } = ctx;
  const updateId = ctx.update.update_id;
  const mended = await findMendedBy(deps.db, person.id, updateId);
  const corrected = mended ?? (await findTouchedBy(deps.db, person.id, updateId));
  if (!corrected?.number) return refuse(ctx, t('stale-draft'));
  const asking = buildAsking(deps, corrected, person.locale);
  const number = String(corrected.number);
  await sayGoodbye(ctx, asking, mended ? t('mended', { number }) : t('corrected', { number }));
}

/** A button or answer that leads nowhere. */
async function refuse(ctx: HesabatContext, toast: string): Promise<void> {
  if (ctx.callbackQuery) await answerTap(ctx, toast);
  else await ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) });
}
