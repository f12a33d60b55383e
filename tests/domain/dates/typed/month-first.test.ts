import { expect, it } from 'vitest';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseMonthFirst } from '#src/domain/dates/typed/month-first.ts';

const context = {
  today: makeDay('2026-03-05'),
  around: { first: makeDay('2026-02-16'), last: makeDay('2026-03-10') },
};

it.each([
  ['02/26/2026', '2026-02-26'],
  ['2/26/26', '2026-02-26'],
  ['2/26', '2026-02-26'],
  [' 03 / 05 / 2026 ', '2026-03-05'],
])('%s with its month first is %s', (typed, day) => {
  expect(parseMonthFirst(typed, context)).toEqual({ kind: 'days', range: { first: day, last: day } });
});

it.each([
  ['2/26 – 2/28', '2026-02-26', '2026-02-28'],
  ['2/26 and 2/27', '2026-02-26', '2026-02-27'],
  ['02-26-2026', '2026-02-26', '2026-02-26'],
  ['Thu 3/5/2026, 6 pm', '2026-03-05', '2026-03-05'],
])('%s with its month first is %s to %s', (typed, first, last) => {
  expect(parseMonthFirst(typed, context)).toEqual({ kind: 'days', range: { first, last } });
});

it.each(['26.02.2026', '02.26.2026', '26 02 2026', '2026-02-26', '2026/02/26', '26 fevral', '1/2/3/4 x', ''])(
  '%s has no figures that could begin with the month',
  (typed) => {
    expect(parseMonthFirst(typed, context)).toBeNull();
  },
);

it.each(['13/13/2026', '02/30/2026', '02/26/2026 x'])('%s has no such day', (typed) => {
  expect(parseMonthFirst(typed, context)?.kind).not.toBe('days');
});
