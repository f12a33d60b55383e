import { moveDraft } from '#db/queries/drafts.ts';
import { type Entry, getEntry } from '#db/queries/entries.ts';
import { submitDraft } from '#db/queries/submissions.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { cancelledButtons, menuButtons } from '#src/chat/views/menu.ts';
import { type Askable, nextToAsk } from '#src/domain/entries/questions.ts';
import { moveToQuestion } from '#src/services/answer-question.ts';
import { startOver } from '#src/services/start-draft.ts';
import { askQuestion, buildAsking, endPrompt } from './prompt.ts';
import type { Taken } from './report-event.ts';
import type { Asking } from './steps/step.ts';

/** Submits the draft and tells its number; where something is missing after all, asks for that. */
export async function submit(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  const updateId = ctx.update.update_id;
  const number = await submitDraft(deps.db, { entryId: draft.id, personId: ctx.person.id, updateId });
  if (number === null) {
    // A photo came late, or the category asks for more of them by now.
    await moveToQuestion(deps.db, draft, updateId, whatIsMissing(draft));
    const again = buildAsking(deps, await getEntry(deps.db, draft.id), asking.locale);
    if (ctx.callbackQuery) await answerTap(ctx, t('preview-incomplete'));
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

/** Puts the draft aside: it can be taken back. */
export async function cancelDraft(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft } = asking;
  const updateId = ctx.update.update_id;
  await moveDraft(deps.db, 'cancel', { entryId: draft.id, personId: ctx.person.id, updateId });
  await sayGoodbye(ctx, asking, null);
  return 'left';
}

/** "Start over", typed: the draft is put aside, and the person goes on with an empty one. */
export async function beginAgain(ctx: HesabatContext, { deps, draft, locale }: Asking): Promise<Taken> {
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
export async function answerForClosed(ctx: HesabatContext, asking: Asking): Promise<void> {
  const { draft, t } = asking;
  if (draft.lastUpdateId === ctx.update.update_id) return sayGoodbye(ctx, asking, draft.number);
  await refuse(
    ctx,
    draft.number === null ? t('stale-draft') : t('already-submitted', { number: String(draft.number) }),
  );
}

/** A button or answer that leads nowhere. */
export async function refuse(ctx: HesabatContext, toast: string): Promise<void> {
  if (ctx.callbackQuery) await answerTap(ctx, toast);
  else await ctx.reply(ctx.t('fallback-private'), { reply_markup: menuButtons(ctx.t) });
}
