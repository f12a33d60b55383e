import { type AnsweredRow, answers, type Question } from './all-answers.ts';
import type { Reader } from './define-answer.ts';

/** An answer as people read it. */
interface SaidAnswer {
  question: Question;
  words: string;
  /** It says nothing without its name in front. */
  isNamed: boolean;
}

/** What an entry says, in the order of the questions; what is missing is left out. */
export function sayAnswers(row: AnsweredRow, reader: Reader): SaidAnswer[] {
  return answers.flatMap(({ name, words }) => {
    const value = words?.read(row) ?? null;
    if (words === null || value === null) return [];
    return [{ question: name, words: sayValue(name, value, reader), isNamed: words.isNamed }];
  });
}

/** A value of an answer in words, such as one kept in the history. */
export function sayValue(question: Question, value: unknown, reader: Reader): string {
  const words = wordsOf(question);
  // A kept value is one that this answer reads: the types of all answers cannot be told apart here.
  return words ? words.show(value as never, reader) : '';
}

/** Whether its words stand in quotation marks between others. */
export function isQuoted(question: Question): boolean {
  return wordsOf(question)?.isQuoted ?? false;
}

function wordsOf(question: Question) {
  return answers.find(({ name }) => name === question)?.words;
}
