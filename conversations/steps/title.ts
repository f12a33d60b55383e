import { readTitle, titleLength } from '#src/domain/entries/title.ts';
import { button, type Outcome, type Step, shorten } from './step.ts';

export const titleStep: Step = {
  ask(asking) {
    const { draft, t } = asking;
    const question = t('question-title', titleLength);
    if (draft.title === null) return { text: question, buttons: [] };
    return {
      text: `${question}\n\n${t('now-answered', { answer: draft.title })}`,
      buttons: [[button(asking, t('button-keep', { answer: shorten(draft.title, 30) }), 'keep')]],
    };
  },

  take(asking, input): Outcome {
    const { draft, t } = asking;
    if (input.kind === 'tap') {
      return input.action === 'keep' && draft.title !== null
        ? { kind: 'answered', answer: { title: draft.title } }
        : { kind: 'ask' };
    }
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const outcome = readTitle(input.text);
    switch (outcome.kind) {
      case 'title':
        return { kind: 'answered', answer: { title: outcome.title } };
      case 'too-short':
        return askAgain(t('title-too-short', { least: titleLength.least }));
      case 'too-long':
        return askAgain(t('title-too-long', { length: outcome.length, most: titleLength.most }));
      case 'several-lines':
        return askAgain(t('title-several-lines'));
    }
  },
};

function askAgain(text: string): Outcome {
  return { kind: 'prompt', prompt: { text, buttons: [] } };
}
