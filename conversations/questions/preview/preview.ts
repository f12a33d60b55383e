import { FormattedString } from '@grammyjs/parse-mode';
import { type Asking, button, type Outcome, type Step } from '#conversations/questions/question.ts';
import { listTwins } from '#db/queries/review/likely-duplicates.ts';
import { answers } from '#src/domain/entries/answers/all-answers.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { viewEntry } from '#src/telegram/views/entry-view.ts';
import { inRows } from '#src/telegram/views/in-rows.ts';
import { renderSheet } from '#src/telegram/views/picture.ts';
import { viewCorrection } from './correction-preview.ts';
import { askAboutTwin, takeTwinAnswer } from './own-duplicate.ts';

export const previewStep: Step = {
  async ask(asking) {
    const { deps, draft, t } = asking;
    const twins = draft.corrects === null ? await listTwins(deps.db, draft.id) : [];
    const own = twins.find(({ personId }) => personId === draft.personId);
    if (own) return askAboutTwin(asking, own);
    const changes = answers.map(({ name, sign }) =>
      button(asking, `${sign} ${t(`answer-${name}`)}`, 'change', name),
    );
    const [{ text, submit }, picture] = await Promise.all([
      view(asking, twins.length > 0),
      renderSheet(deps, draft),
    ]);
    return {
      text,
      picture,
      buttons: [...(submit ? [[button(asking, t(submit), 'submit')]] : []), ...inRows(changes, 3)],
    };
  },

  async take(asking, input): Promise<Outcome> {
    const { draft, t } = asking;
    const ofTwin = await takeTwinAnswer(asking, input);
    if (ofTwin) return ofTwin;
    if (input.kind !== 'tap') {
      if (draft.prompt?.buttons.some(({ action }) => action === 'same')) {
        return { kind: 'say', text: t('twin-choose') };
      }
      // Where nothing was corrected yet, there is nothing to submit.
      const canSubmit = draft.prompt?.buttons.some(({ action }) => action === 'submit') ?? true;
      return { kind: 'say', text: t(canSubmit ? 'preview-choose' : 'correct-unchanged') };
    }
    if (input.action === 'submit') return { kind: 'submit' };
    const question = questions.find((known) => known === input.value);
    return question ? { kind: 'move', to: question satisfies Question } : { kind: 'ask' };
  },
};

/** Of the entries of others, the person learns no more than that there is one. */
function view(asking: Asking, isReportedByOthers: boolean): ReturnType<typeof viewCorrection> {
  const { draft, locale, t } = asking;
  if (draft.corrects !== null) return viewCorrection(asking, draft.corrects);
  const twin = isReportedByOthers ? [t('preview-similar')] : [];
  const text = FormattedString.join([viewEntry(draft, locale), ...twin, t('preview-intro')], '\n\n');
  return Promise.resolve({ text, submit: 'button-submit' });
}
