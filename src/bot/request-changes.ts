import { findEntry } from '#db/queries/entries.ts';
import { markAnswer } from '#db/queries/reason-answers.ts';
import { findOwnQuestion } from '#db/queries/reason-questions.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import type { Reason } from '#src/domain/entries/history.ts';
import { questions } from '#src/domain/entries/questions.ts';
import { findRival } from './ask-for-reason.ts';
import { decide } from './decide.ts';

interface Seen {
  entryId: number;
  version: number;
}

/** Ticks one of the answers on the card; only the moderator who requests the changes can. */
export async function tick(
  ctx: HesabatContext,
  { entryId, version }: Seen,
  { answer: named, isMarked }: { answer: string; isMarked: boolean },
): Promise<void> {
  const { deps, person } = ctx;
  const answer = questions.find((question) => question === named);
  const at = { entryId, entryVersion: version, moderatorId: person.id };
  const marked = answer && (await markAnswer(deps.db, at, { answer, isMarked }));
  if (!marked) return refuse(ctx, entryId);
  await unlessRefused(ctx.answerCallbackQuery());
}

/** Requests what was ticked, for a ready reason. */
export async function returnFor(
  ctx: HesabatContext,
  { entryId, version }: Seen,
  reason: Reason,
): Promise<void> {
  const { deps, person } = ctx;
  const question = await findOwnQuestion(deps.db, { entryId, moderatorId: person.id });
  const entry = await findEntry(deps.db, entryId);
  // Handled once more, there is no question any more: then the decision itself knows what became of it.
  const isDecided = entry !== null && entry.version !== version;
  if (question?.kind !== 'return' && !isDecided) return refuse(ctx, entryId);
  return decide(ctx, { action: 'return', entryId, version, reason, askedFor: question?.marked ?? [] });
}

/** These buttons are another moderator's, or were. */
async function refuse(ctx: HesabatContext, entryId: number): Promise<void> {
  const entry = await findEntry(ctx.deps.db, entryId);
  const rival = entry ? await findRival(ctx, entry) : null;
  const text = rival ? ctx.t('toast-other-returns', { name: rival }) : ctx.t('toast-changed');
  await unlessRefused(ctx.answerCallbackQuery(text));
}
