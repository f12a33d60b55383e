import { FormattedString } from '@grammyjs/parse-mode';
import { button, type Outcome, type QuestionContext, type Step } from '#conversations/questions/question.ts';
import { listLikelyDuplicates } from '#db/queries/review/likely-duplicates.ts';
import { answers } from '#src/domain/entries/answers/all-answers.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { withPrintedCities } from '#src/places/entry-cities.ts';
import { viewEntry } from '#src/telegram/views/entry.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { renderSheet } from '#src/telegram/views/picture.ts';
import { viewCorrection } from './correction.ts';
import { askAboutOwnDuplicate, takeOwnDuplicateAnswer } from './own-duplicate.ts';

export const previewStep: Step = {
  async ask(context) {
    const { deps, draft, t } = context;
    const duplicates = draft.corrects === null ? await listLikelyDuplicates(deps.db, draft.id) : [];
    const own = duplicates.find(({ personId }) => personId === draft.personId);
    if (own) return askAboutOwnDuplicate(context, own);
    const changes = answers.map(({ name, sign }) =>
      button(context, `${sign} ${t(`answer-${name}`)}`, 'change', name),
    );
    const [{ text, submit }, picture] = await Promise.all([
      view(context, duplicates.length > 0),
      renderSheet(deps, draft),
    ]);
    return {
      text,
      picture,
      buttons: [...(submit ? [[button(context, t(submit), 'submit')]] : []), ...inRows(changes, 3)],
    };
  },

  async take(context, input): Promise<Outcome> {
    const { draft, t } = context;
    const ofDuplicate = await takeOwnDuplicateAnswer(context, input);
    if (ofDuplicate) return ofDuplicate;
    if (input.kind !== 'tap') {
      if (draft.prompt?.buttons.some(({ action }) => action === 'same')) {
        return { kind: 'say', text: t('own-duplicate-choose') };
      }
      // If nothing was corrected yet, the preview has no button to submit.
      const canSubmit = draft.prompt?.buttons.some(({ action }) => action === 'submit') ?? true;
      return { kind: 'say', text: t(canSubmit ? 'preview-choose' : 'correct-unchanged') };
    }
    if (input.action === 'submit') return { kind: 'submit' };
    const question = questions.find((known) => known === input.value);
    return question ? { kind: 'move', to: question satisfies Question } : { kind: 'ask' };
  },
};

/** The text of the preview. About entries of others it tells the person only that there is a similar one. */
async function view(
  context: QuestionContext,
  isReportedByOthers: boolean,
): ReturnType<typeof viewCorrection> {
  const { deps, draft, locale, t } = context;
  if (draft.corrects !== null) return viewCorrection(context, draft.corrects);
  const duplicate = isReportedByOthers ? [t('preview-similar')] : [];
  const shown = viewEntry(await withPrintedCities(deps.db, draft, locale), locale);
  const text = FormattedString.join([shown, ...duplicate, t('preview-intro')], '\n\n');
  return { text, submit: 'button-submit' };
}
