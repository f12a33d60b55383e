import { type AnsweredRow, answers, type Change } from './answers/all-answers.ts';

export type { Change };

/** What is different afterwards, in the order of the questions. */
export function listChanges(before: AnsweredRow, after: AnsweredRow): Change[] {
  return answers.flatMap((answer) => {
    const changed = answer.compare(before, after);
    return changed ? [{ what: answer.name, ...changed } as Change] : [];
  });
}
