import { findDecisionStateAt } from '#db/queries/entries/decision-state.ts';
import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { listLikelyDuplicates } from '#db/queries/review/likely-duplicates.ts';
import { canCompare } from '#src/domain/review/duplicates.ts';
import { canReadEntries, type HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { moderatesEntryNow } from '#src/telegram/groups/is-member.ts';

/**
 * Does something with two entries if both may be shown side by side, here and to whoever tapped; otherwise says that they
 * have changed.
 */
export async function withPair(
  ctx: HesabatContext,
  { entry: { id }, other }: { entry: { id: number }; other: Entry },
  act: (pair: readonly [Entry, Entry]) => Promise<void>,
): Promise<void> {
  const entry = await findEntry(ctx.deps.db, id);
  if (entry && canCompare(entry, other) && (await mayRead(ctx, entry, other))) return act([entry, other]);
  await nullIfRejected(ctx.answerCallbackQuery(ctx.t('toast-changed')));
}

/**
 * Whether the other entry may be shown below the tapped message, for a tap can name any. One of another group may if it is
 * a likely duplicate, as cards offer it, or stands on that message already.
 */
async function mayRead(ctx: HesabatContext, entry: Entry, other: Entry): Promise<boolean> {
  const { db } = ctx.deps;
  const message = ctx.callbackQuery?.message;
  if (canReadEntries(ctx)) return true;
  if (!message) return false;
  const likely = await listLikelyDuplicates(db, entry.id);
  if (likely.some(({ id }) => id === other.id)) return true;
  const at = { chatId: message.chat.id, messageId: message.message_id };
  return (await findDecisionStateAt(db, other.id, at))?.isShown === true || moderatesEntryNow(ctx, other);
}
