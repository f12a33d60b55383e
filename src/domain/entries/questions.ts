import { type AnsweredRow, answers, type Question } from './answers/all-answers.ts';

export type { Question };

/** What an organizer is asked, in this order. */
export const questions = answers.map(({ name }) => name) as [Question, ...Question[]];

/** Where a draft can stand: at a question, or at the preview that follows the last one. */
export const askable: [Askable, ...Askable[]] = [...questions, 'preview'];

export type Askable = Question | 'preview';

/** What decides where a draft goes on. */
export interface Asked extends AnsweredRow {
  /** What a correction is yet to ask, though there are answers. */
  toFix: readonly Question[];
  /** The entry that it corrects. */
  corrects: number | null;
}

/** The first question without an answer that an entry cannot be submitted without. */
export function findUnanswered(row: AnsweredRow): Question | null {
  return answers.find((answer) => !answer.isOptional && !answer.isAnswered(row))?.name ?? null;
}

/**
 * The first question without an answer: where a draft goes on, also after one answer was changed. A correction asks for
 * nothing that its entry was submitted without.
 */
export function nextToAsk(draft: Asked): Askable {
  if (draft.toFix[0]) return draft.toFix[0];
  if (draft.corrects !== null) return findUnanswered(draft) ?? 'preview';
  return answers.find((answer) => !answer.isAnswered(draft))?.name ?? 'preview';
}

/** Whether a draft can be submitted as it is. */
export function isComplete(draft: AnsweredRow): boolean {
  return findUnanswered(draft) === null && answers.every((answer) => answer.isSufficient?.(draft) ?? true);
}

/** Where Back leads; null where there is nothing before. A correction goes from each question to its preview. */
export function previousTo(draft: {
  openQuestion: Askable;
  corrects: number | null;
  toFix: readonly Question[];
}): Askable | null {
  if (draft.corrects !== null) {
    return draft.openQuestion === 'preview' || draft.toFix.length > 0 ? null : 'preview';
  }
  return questions[askable.indexOf(draft.openQuestion) - 1] ?? null;
}

/** "Step 3 of 7": the preview is the last step. */
export function stepOf(asked: Askable): { step: number; of: number } {
  return { step: askable.indexOf(asked) + 1, of: askable.length };
}
