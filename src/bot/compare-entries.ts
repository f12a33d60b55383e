import { oweComparison } from '#db/queries/comparisons.ts';
import { findEntry } from '#db/queries/entries.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { canCompare } from '#src/chat/views/comparison.ts';

/** Has two entries shown side by side below the message whose button was tapped. */
export async function orderComparison(ctx: HesabatContext, entryId: number, otherId: number): Promise<void> {
  const { deps, t } = ctx;
  const tapped = ctx.callbackQuery?.message;
  const [entry, other] = await Promise.all([findEntry(deps.db, entryId), findEntry(deps.db, otherId)]);
  if (!tapped || !canCompare(entry, other)) return answerTap(ctx, t('toast-changed'));
  await oweComparison(deps.db, {
    entryId,
    otherId,
    chatId: tapped.chat.id,
    cardMessageId: tapped.message_id,
  });
  await answerTap(ctx);
}
