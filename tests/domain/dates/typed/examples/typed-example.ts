import { makeDay } from '#src/domain/dates/day.ts';
import { rangeOf } from '#tests/domain/dates/sample-days.ts';

/** What was typed, the first day meant, and the last where it is another. */
export type TypedExample = readonly [typed: string, first: string, last?: string];

/** When the examples are read: on a Thursday, while the campaign runs. */
export const readingContext = {
  today: makeDay('2026-03-05'),
  around: rangeOf('2026-02-16', '2026-03-10'),
};

export const february26 = '2026-02-26';
export const february21to27 = ['2026-02-21', '2026-02-27'] as const;
export const february25toMarch3 = ['2026-02-25', '2026-03-03'] as const;
export const december28toJanuary2 = ['2026-12-28', '2027-01-02'] as const;
