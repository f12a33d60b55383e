import { type Entry, findEntry } from '#db/queries/entries/entries.ts';
import { canCompare } from '#src/domain/review/duplicates.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/** Does something with two entries if both may be shown side by side; otherwise says that they have changed. */
export async function withPair(
  ctx: HesabatContext,
  { entry: { id }, other }: { entry: { id: number }; other: Entry },
  act: (pair: readonly [Entry, Entry]) => Promise<void>,
): Promise<void> {
  const entry = await findEntry(ctx.deps.db, id);
  if (entry && canCompare(entry, other)) return act([entry, other]);
  await nullIfRejected(ctx.answerCallbackQuery(ctx.t('toast-changed')));
}
