import { FormattedString } from '@grammyjs/parse-mode';
import { viewEntry } from '#src/chat/views/entry-view.ts';
import { renderSheet } from '#src/chat/views/picture.ts';
import { type Question, questions } from '#src/domain/entries/questions.ts';
import { viewCorrection } from './correction-preview.ts';
import { type Asking, button, inRows, type Outcome, type Step } from './step.ts';

export const previewStep: Step = {
  async ask(asking) {
    const { deps, draft, t } = asking;
    const changes = questions.map((question) => button(asking, t(`change-${question}`), 'change', question));
    const [{ text, submit }, picture] = await Promise.all([view(asking), renderSheet(deps.photos, draft)]);
    return {
      text,
      picture,
      buttons: [...(submit ? [[button(asking, t(submit), 'submit')]] : []), ...inRows(changes, 3)],
    };
  },

  take({ draft, t }, input): Outcome {
    if (input.kind !== 'tap') {
      // Where nothing was corrected yet, there is nothing to submit.
      const canSubmit = draft.prompt?.buttons.some(({ action }) => action === 'submit') ?? true;
      return { kind: 'say', text: t(canSubmit ? 'preview-choose' : 'correct-unchanged') };
    }
    if (input.action === 'submit') return { kind: 'submit' };
    const question = questions.find((known) => known === input.value);
    return question ? { kind: 'move', to: question satisfies Question } : { kind: 'ask' };
  },
};

function view(asking: Asking): ReturnType<typeof viewCorrection> {
  const { draft, locale, t } = asking;
  if (draft.corrects !== null) return viewCorrection(asking, draft.corrects);
  const text = FormattedString.join([viewEntry(draft, locale), t('preview-intro')], '\n\n');
  return Promise.resolve({ text, submit: 'button-submit' });
}
