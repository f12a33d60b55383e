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
    return { text: `${question}${present}`, buttons: offer(context) };
  },

  take(context, input): Outcome {
    const { draft, t } = context;
    if (input.kind === 'tap') {
      const caption = readOfferedTitle(draft);
      if (input.action === 'caption' && caption !== null) {
        return { kind: 'answered', answer: { title: caption } };
      }
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
  return { kind: 'prompt', prompt: { text, buttons: offer(context), isRefusal: true } };
}

/**
 * The buttons that keep the present title, or take what was written under a photo. They are offered again after a title
 * that cannot be taken.
 */
function offer(context: QuestionContext): InlineKeyboardButton[][] {
  const { draft, t } = context;
  const caption = readOfferedTitle(draft);
  return [
    ...(draft.title === null
      ? []
      : [[button(context, t('button-keep', { answer: shorten(draft.title, 30) }), 'keep')]]),
    ...(caption === null
      ? []
      : [[button(context, t('button-caption', { caption: shorten(caption, 30) }), 'caption')]]),
  ];
}

/** What was written under a photo, if it can be the title and is not. */
export function readOfferedTitle({
  caption,
  title,
}: Pick<QuestionContext['draft'], 'caption' | 'title'>): string | null {
  const read = caption === null ? null : readTitle(caption);
  return read?.kind === 'title' && read.title !== title ? read.title : null;
}
