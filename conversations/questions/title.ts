import type { InlineKeyboardButton } from 'grammy/types';
import { readTitle, titleLength } from '#src/domain/text/one-line.ts';
import { titleComplaint } from '#src/entries/title-complaint.ts';
import { shorten } from '#src/telegram/views/shorten.ts';
import { button, type Outcome, type QuestionContext, type Step } from './question.ts';

export const titleStep: Step = {
  ask(context) {
    const { draft, t } = context;
    const question = t('question-title', titleLength);
    const present = draft.title === null ? '' : `\n\n${t('now-answered', { answer: draft.title })}`;
    return { text: `${question}${present}`, buttons: offerPresent(context) };
  },

  take(context, input): Outcome {
    const { draft, t } = context;
    if (input.kind === 'tap') {
      return input.action === 'keep' && draft.title !== null
        ? { kind: 'answered', answer: { title: draft.title } }
        : { kind: 'ask' };
    }
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const outcome = readTitle(input.text);
    return outcome.kind === 'title'
      ? { kind: 'answered', answer: { title: outcome.title } }
      : askAgain(context, titleComplaint(outcome, t));
  },
};

function askAgain(context: QuestionContext, text: string): Outcome {
  return { kind: 'prompt', prompt: { text, buttons: offerPresent(context) } };
}

/** The button that keeps the present title. It is offered again after a title that cannot be taken. */
function offerPresent(context: QuestionContext): InlineKeyboardButton[][] {
  const { draft, t } = context;
  if (draft.title === null) return [];
  return [[button(context, t('button-keep', { answer: shorten(draft.title, 30) }), 'keep')]];
}
