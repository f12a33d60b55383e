import type { DecisionState } from '#db/queries/entries/decision-state.ts';
import { findOwnQuestion } from '#db/queries/review/reason-questions.ts';
import type { QuestionKind, Reason } from '#src/domain/review/decisions.ts';
import { decide } from '#src/review/decide.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { blockReporter } from './block-reporter.ts';

/**
 * Takes a ready reason that was tapped on a card. It counts only if this moderator was asked for it: for others the
 * buttons may have changed just before their tap, and a reason to request changes may read like one to reject.
 */
export async function takeReadyReason(
  ctx: HesabatContext,
  kind: QuestionKind,
  { entry, version }: { entry: DecisionState; version: number },
  reason: Reason,
): Promise<void> {
  const { deps, person, t } = ctx;
  const question = await findOwnQuestion(deps.db, { entryId: entry.id, moderatorId: person.id });
  const isAsked = question?.kind === kind;
  if (kind === 'block') {
    const text = isAsked ? await blockReporter(ctx, entry.id, reason) : t('toast-not-asked');
    await nullIfRejected(ctx.answerCallbackQuery(text));
    return;
  }
  // If this tap is delivered again, the question is gone. Then `decide` finds the decision that was recorded.
  const isDecided = entry.version !== version;
  if (!isAsked && !isDecided) {
    const isOwn = entry.personId === person.id && !isAdmin(ctx);
    await nullIfRejected(ctx.answerCallbackQuery(t(isOwn ? 'toast-own' : 'toast-not-asked')));
    return;
  }
  const askedFor = kind === 'return' ? { askedFor: question?.marked ?? [] } : {};
  return decide(ctx, { action: kind, entry, version, reason, ...askedFor });
}
