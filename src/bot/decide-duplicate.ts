import { noteNoDuplicate } from '#db/queries/duplicates.ts';
import { findEntry } from '#db/queries/entries.ts';
import { bestEffort, unlessRefused } from '#src/chat/best-effort.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { readComparison } from '#src/chat/read-comparison.ts';
import { reviewToast } from '#src/chat/views/review-toast.ts';
import { isAllowed } from '#src/domain/entries/status.ts';
import { recordDecision } from './decide.ts';

interface At {
  entryId: number;
  /** The version that the comparison shows. */
  version: number;
}

/** Rejects an entry as the duplicate of the other that it was compared with. */
export async function rejectDuplicate(
  ctx: HesabatContext,
  action: 'reject' | 'duplicate',
  at: At,
  otherId: number,
): Promise<void> {
  const outcome = await recordDecision(ctx, {
    ...at,
    action,
    reason: { ready: 'duplicate' },
    duplicateOf: otherId,
  });
  await unlessRefused(ctx.answerCallbackQuery(reviewToast(outcome, action, ctx)));
  if ('entry' in outcome) await bestEffort(showOutcome(ctx, at.entryId, otherId));
}

/** Notes that the two are not the same event: the card names the other no more, and the entry goes on waiting. */
export async function denyDuplicate(ctx: HesabatContext, at: At, otherId: number): Promise<void> {
  const { deps, person, t } = ctx;
  const [entry, other] = await Promise.all([findEntry(deps.db, at.entryId), findEntry(deps.db, otherId)]);
  const actor = { isOwner: entry?.personId === person.id, isModerator: true, isAdmin: isAdmin(ctx) };
  if (!isAllowed('reject', actor)) {
    await unlessRefused(ctx.answerCallbackQuery(t('toast-own')));
    return;
  }
  const isNoted = other?.number != null && (await noteNoDuplicate(deps.db, { ...at, otherId }));
  const text = isNoted ? t('toast-no-duplicate', { number: String(other.number) }) : t('toast-changed');
  await unlessRefused(ctx.answerCallbackQuery(text));
  await bestEffort(showOutcome(ctx, at.entryId, otherId));
}

/** Lets an entry wait again that was rejected as the duplicate of the other: that alone is undone here. */
export async function restoreDuplicate(ctx: HesabatContext, at: At, otherId: number): Promise<void> {
  const entry = await findEntry(ctx.deps.db, at.entryId);
  if (entry?.version === at.version && entry.duplicateOf !== otherId) {
    await unlessRefused(ctx.answerCallbackQuery(ctx.t('toast-changed')));
    return;
  }
  const outcome = await recordDecision(ctx, { ...at, action: 'undo' });
  await unlessRefused(ctx.answerCallbackQuery(reviewToast(outcome, 'undo', ctx)));
  if ('entry' in outcome) await bestEffort(showOutcome(ctx, at.entryId, otherId));
}

/** The comparison says what became of it. Only words: the decision itself is on the card, and that is owed. */
async function showOutcome(ctx: HesabatContext, entryId: number, otherId: number): Promise<void> {
  const chatId = ctx.chat?.id;
  const compared = chatId && (await readComparison(ctx.deps, { entryId, otherId, chatId }));
  if (!compared) return;
  const { caption, buttons } = compared;
  await ctx.editMessageCaption({
    caption: caption.caption,
    caption_entities: caption.caption_entities,
    reply_markup: { inline_keyboard: buttons },
  });
}
