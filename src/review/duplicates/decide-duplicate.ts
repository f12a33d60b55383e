import type { Entry } from '#db/queries/entries/entries.ts';
import { noteNoDuplicate } from '#db/queries/review/duplicates.ts';
import { isAllowed } from '#src/domain/entries/transitions.ts';
import { recordDecision } from '#src/review/decide.ts';
import type { Review } from '#src/review/review-entry.ts';
import { reviewToast } from '#src/review/views/toast.ts';
import { type HesabatContext, isAdmin } from '#src/telegram/context.ts';
import { editWords } from '#src/telegram/edit-words.ts';
import { ignoreFailure, nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';
import { readComparison } from './read-comparison.ts';

/** Two entries of a comparison. The decision is about the first one. */
type Pair = readonly [entry: Entry, other: Entry];

/** Rejects an entry as a duplicate of the one that it was compared with. */
export async function rejectDuplicate(
  ctx: HesabatContext,
  action: 'reject' | 'duplicate',
  [entry, other]: Pair,
  version: number,
): Promise<void> {
  const kind = await reject(ctx, action, [entry, other], version);
  if (kind !== 'own-entry') await ignoreFailure(showOutcome(ctx, entry.id, other.id));
}

/** The same by a button on the card, which a job brings up to date. */
export async function rejectOnCard(ctx: HesabatContext, pair: Pair, version: number): Promise<void> {
  await reject(ctx, 'reject', pair, version);
}

async function reject(
  ctx: HesabatContext,
  action: 'reject' | 'duplicate',
  [entry, other]: Pair,
  version: number,
): Promise<Review['kind']> {
  const outcome = await recordDecision(ctx, {
    entry,
    version,
    action,
    reason: { ready: 'duplicate' },
    duplicateOf: other.id,
  });
  await nullIfRejected(ctx.answerCallbackQuery(reviewToast(outcome, action, ctx)));
  return outcome.kind;
}

/**
 * Stores that two entries are not the same event. The card no longer names the other, and the entry goes on
 * waiting.
 */
export async function denyDuplicate(
  ctx: HesabatContext,
  [entry, other]: Pair,
  version: number,
): Promise<void> {
  const { deps, person, t } = ctx;
  const actor = { isOwner: entry.personId === person.id, isModerator: true, isAdmin: isAdmin(ctx) };
  if (!isAllowed('reject', actor)) {
    await nullIfRejected(ctx.answerCallbackQuery(t('toast-own')));
    return;
  }
  const isNoted = await noteNoDuplicate(deps.db, { entryId: entry.id, version, otherId: other.id });
  const text = isNoted ? t('toast-no-duplicate', { number: String(other.number) }) : t('toast-changed');
  await nullIfRejected(ctx.answerCallbackQuery(text));
  await ignoreFailure(showOutcome(ctx, entry.id, other.id));
}

/** Undoes that an entry was rejected as the duplicate of the other, and nothing else: the entry waits again. */
export async function restoreDuplicate(
  ctx: HesabatContext,
  [entry, other]: Pair,
  version: number,
): Promise<void> {
  if (entry.version === version && entry.duplicateOf !== other.id) {
    await nullIfRejected(ctx.answerCallbackQuery(ctx.t('toast-changed')));
    return;
  }
  const outcome = await recordDecision(ctx, { entry, version, action: 'undo' });
  await nullIfRejected(ctx.answerCallbackQuery(reviewToast(outcome, 'undo', ctx)));
  if (outcome.kind !== 'own-entry') await ignoreFailure(showOutcome(ctx, entry.id, other.id));
}

/**
 * Shows the result in the comparison. Callers ignore a failure, because the card shows the decision too, by a job
 * that is already enqueued.
 */
async function showOutcome(ctx: HesabatContext, entryId: number, otherId: number): Promise<void> {
  const message = ctx.callbackQuery?.message;
  const compared = message && (await readComparison(ctx.deps, { entryId, otherId, ...placeOf(message) }));
  if (!compared) return;
  const { caption, buttons } = compared;
  const at = { chatId: message.chat.id, messageId: message.message_id };
  await editWords(ctx.api, at, caption, buttons);
}
