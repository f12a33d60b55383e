import type { Entry } from '#db/queries/entries/entries.ts';
import { enqueueComparison } from '#db/queries/review/comparisons.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { placeOf } from '#src/telegram/groups/thread.ts';

/** Enqueues the job that shows two entries side by side, below the message whose button was tapped. */
export async function orderComparison(
  ctx: HesabatContext,
  [entry, other]: readonly [Entry, Entry],
): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (tapped) {
    await enqueueComparison(ctx.deps.db, {
      entryId: entry.id,
      otherId: other.id,
      ...placeOf(tapped),
      cardMessageId: tapped.message_id,
    });
  }
  await answerTap(ctx);
}
