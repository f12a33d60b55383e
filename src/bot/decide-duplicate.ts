import { noteNoDuplicate } from '#db/queries/duplicates.ts';
import { findEntry } from '#db/queries/entries.ts';
import { findLatestHistory } from '#db/queries/history.ts';
import { findModeratorsChat } from '#db/queries/settings.ts';
import { textsIn } from '#locales/texts.ts';
import { bestEffort, unlessRefused } from '#src/chat/best-effort.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { canCompare, viewComparison } from '#src/chat/views/comparison.ts';
import { reviewToast } from '#src/chat/views/review-toast.ts';
import { isAllowed } from '#src/domain/entries/status.ts';
import { recordDecision } from './decide.ts';

interface At {
  entryId: number;
  /** The version that the comparison shows. */
  version: number;
}

/** Rejects an entry as the duplicate of the other that it was compared with. */
export async function rejectDuplicate(ctx: HesabatContext, at: At, otherId: number): Promise<void> {
  const decision = { action: 'reject', ...at, reason: { ready: 'duplicate' }, duplicateOf: otherId } as const;
  const outcome = await recordDecision(ctx, decision);
  await unlessRefused(ctx.answerCallbackQuery(reviewToast(outcome, 'reject', ctx)));
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
  await bestEffort(ctx.editMessageReplyMarkup());
}

/** The comparison says what became of it. Only words: the decision itself is on the card, and that is owed. */
async function showOutcome(ctx: HesabatContext, entryId: number, otherId: number): Promise<void> {
  const { deps } = ctx;
  const chat = await findModeratorsChat(deps.db);
  const locale = chat?.locale ?? deps.defaultLocale;
  const [entry, other, latest] = await Promise.all([
    findEntry(deps.db, entryId),
    findEntry(deps.db, otherId),
    findLatestHistory(deps.db, entryId),
  ]);
  if (!entry || !other || !canCompare(entry, other)) return;
  const { caption, buttons } = viewComparison(entry, other, latest, { t: textsIn(locale), locale });
  await ctx.editMessageCaption({
    caption: caption.caption,
    caption_entities: caption.caption_entities,
    reply_markup: { inline_keyboard: buttons },
  });
}
