import { makeDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { defineAnswer } from './define-answer.ts';

interface Row {
  firstDay: string | null;
  lastDay: string | null;
}

export const date = defineAnswer({
  name: 'date',
  sign: '📅',
  columns: ['firstDay', 'lastDay'],
  rows: null,
  isOptional: false,
  isAnswered: ({ firstDay }: Row) => firstDay !== null,
  compare(before: Row, after: Row) {
    const [from, to] = [readDays(before), readDays(after)];
    return !from || !to || (from[0] === to[0] && from[1] === to[1]) ? null : { from, to };
  },
  words: {
    read: readDays,
    show: ([first, last], { locale }) => formatRange({ first: makeDay(first), last: makeDay(last) }, locale),
    isNamed: false,
  },
  tell: ({ firstDay, lastDay }) => ({ firstDay, lastDay }),
  report: 'own place',
});

function readDays({ firstDay, lastDay }: Row): [string, string] | null {
  return firstDay === null || lastDay === null ? null : [firstDay, lastDay];
}
