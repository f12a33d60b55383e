import type { Taken } from '#conversations/plugin/report-event.ts';
import { askQuestion, buildQuestionContext } from '#conversations/prompt.ts';
import type { QuestionContext } from '#conversations/questions/question.ts';
import { getEntry } from '#db/queries/entries/entries.ts';
import { inLocale } from '#src/domain/locale.ts';
import { submitCorrection } from '#src/entries/corrections/submit-correction.ts';
import { tellReceived } from '#src/entries/tell-received.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { askWhatIsMissing, sayGoodbye } from './end-draft.ts';

/** Submits a correction or a moderator's edit. If it cannot be submitted as it is, says why and shows it again. */
export async function submitCorrected(ctx: HesabatContext, context: QuestionContext): Promise<Taken> {
  const { deps, draft, locale, t } = context;
  const number = String(draft.original?.number);
  const outcome = await submitCorrection(deps.db, {
    correction: draft,
    updateId: ctx.update.update_id,
  });
  switch (outcome.kind) {
    case 'sent':
      await sayGoodbye(
        ctx,
        context,
        draft.isModeratorEdit
          ? t('moderator-edit-done', { number })
          : await tellReceived(deps, t, {
              number: draft.original?.number ?? null,
              entry: draft,
              as: outcome.isChanged ? 'corrected' : 'resubmitted',
            }),
      );
      return 'left';
    case 'closed': {
      const campaign = inLocale(draft.campaign.titles, locale);
      await sayGoodbye(
        ctx,
        context,
        t(draft.isModeratorEdit ? 'moderator-edit-closed' : 'correction-closed', { campaign, number }),
      );
      return 'left';
    }
    case 'decided':
      await sayGoodbye(ctx, context, t('moderator-edit-refused', { number }));
      return 'left';
    case 'gone':
      await sayGoodbye(ctx, context, t('correction-stopped', { number }));
      return 'left';
    case 'incomplete':
      return askWhatIsMissing(ctx, context);
    case 'unchanged':
      return showAgain(ctx, context, t('correct-unchanged'));
    case 'overtaken':
      return showAgain(
        ctx,
        context,
        draft.isModeratorEdit
          ? t('moderator-edit-overtaken', { number })
          : t('correction-overtaken', { number, status: outcome.by }),
      );
  }
}

/** Says why in a message, because a text that pops up over a chat is gone after two seconds. */
async function showAgain(ctx: HesabatContext, context: QuestionContext, why: string): Promise<Taken> {
  const { deps, draft, locale } = context;
  await answerTap(ctx);
  await ctx.reply(why);
  await askQuestion(buildQuestionContext(deps, await getEntry(deps.db, draft.id), locale));
  return 'waiting';
}
