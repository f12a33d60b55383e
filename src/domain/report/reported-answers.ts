import { type AnsweredRow, answers, type Question } from '#src/domain/entries/answers/all-answers.ts';
import type { Reader } from '#src/domain/entries/answers/define-answer.ts';
import { sayValue } from '#src/domain/entries/answers/say-answer.ts';

/** The answers that have no place of their own in a report: a line of the entry, and a column at the end of the exports. */
export const reportedAnswers = answers.flatMap(({ name, words, report }) =>
  words === null || report === 'own place' ? [] : [{ question: name, words, ...report }],
);

/** What an entry says to one of them, as it is stored. */
export interface StoredAnswer {
  question: Question;
  value: unknown;
}

/** The same in the language of a report. */
export interface ReportedAnswer {
  question: Question;
  words: string;
  cell: string | number;
}

/** What is read of an entry for its report. */
export function readReportedAnswers(row: AnsweredRow): StoredAnswer[] {
  return reportedAnswers.flatMap(({ question, words }) => {
    const value = words.read(row);
    return value === null ? [] : [{ question, value }];
  });
}

/** The same in words and as a cell of an export. */
export function sayReportedAnswers(stored: readonly StoredAnswer[], reader: Reader): ReportedAnswer[] {
  return reportedAnswers.flatMap(({ question, cell }) => {
    const value = stored.find((answer) => answer.question === question)?.value;
    if (value === undefined) return [];
    // The stored value was read by this answer, so its cell takes it: the types of all answers cannot be told apart
    // here.
    return [{ question, words: sayValue(question, value, reader), cell: cell(value as never) }];
  });
}
