import { getEntry } from '#db/queries/entries.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import type { HesabatContext } from '#src/chat/context.ts';
import { submitCorrection } from '#src/services/submit-correction.ts';
import { askWhatIsMissing, sayGoodbye } from './leave-draft.ts';
import { askQuestion, buildAsking } from './prompt.ts';
import type { Taken } from './report-event.ts';
import type { Asking } from './steps/step.ts';

/** Submits a correction; where it cannot be as it is, says why and shows it once more. */
export async function submitCorrected(ctx: HesabatContext, asking: Asking): Promise<Taken> {
  const { deps, draft, t } = asking;
  const outcome = await submitCorrection(deps.db, {
    correction: draft,
    updateId: ctx.update.update_id,
  });
  switch (outcome.kind) {
    case 'sent':
      await sayGoodbye(ctx, asking, t('corrected', { number: String(outcome.number) }));
      return 'left';
    case 'incomplete':
      return askWhatIsMissing(ctx, asking);
    case 'unchanged':
      return showAgain(ctx, asking, t('correct-unchanged'));
    case 'overtaken':
      return showAgain(ctx, asking, t('correction-overtaken', { number: String(outcome.number) }));
    case 'refused':
      await sayGoodbye(ctx, asking, t('correction-refused', { number: String(draft.original?.number) }));
      return 'left';
  }
}

async function showAgain(ctx: HesabatContext, asking: Asking, why: string): Promise<Taken> {
  const { deps, draft, locale } = asking;
  if (ctx.callbackQuery) await answerTap(ctx, why);
  else await ctx.reply(why);
  await askQuestion(buildAsking(deps, await getEntry(deps.db, draft.id), locale));
  return 'waiting';
}
