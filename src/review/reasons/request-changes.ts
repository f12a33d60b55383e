import { dropReasonQuestion, markAnswer } from '#db/queries/review/reason-answers.ts';
import type { Question } from '#src/domain/entries/questions.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';

/** Ticks one of the answers on the card. Only the moderator who requests the changes can do that. */
export async function tick(
  ctx: HesabatContext,
  { entry, version }: { entry: { id: number }; version: number },
  { answer, isMarked }: { answer: Question; isMarked: boolean },
): Promise<void> {
  const { deps, person, t } = ctx;
  const at = { entryId: entry.id, entryVersion: version, moderatorId: person.id };
  const isTicked = await markAnswer(deps.db, at, { answer, isMarked });
  await nullIfRejected(ctx.answerCallbackQuery(isTicked ? undefined : t('toast-not-asked')));
}

/** Ends a question for a reason without a decision. Only the moderator who is being asked can do that. */
export async function stopAsking(ctx: HesabatContext, entryId: number): Promise<void> {
  const { deps, person, t } = ctx;
  const dropped = await dropReasonQuestion(deps.db, { entryId, moderatorId: person.id });
  await nullIfRejected(ctx.answerCallbackQuery(t(dropped ? 'toast-stopped' : 'toast-not-asked')));
}
