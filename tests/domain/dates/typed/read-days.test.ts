import { describe, expect, it } from 'vitest';
import { makeDay } from '#src/domain/dates/day.ts';
import { readDays } from '#src/domain/dates/typed/read-days.ts';
import { rangeOf } from '#tests/domain/dates/sample-days.ts';

const given = {
  today: makeDay('2026-03-12'),
  latestToday: makeDay('2026-03-13'),
  around: rangeOf('2026-02-16', '2026-03-31'),
};
const american = { ...given, isMonthFirst: true };
const other = { ...given, isMonthFirst: false };

describe('figures that may begin with the month', () => {
  it.each([
    ['2/3', ['2026-03-02', '2026-02-03']],
    ['3/2/2026', ['2026-03-02', '2026-02-03']],
    ['3-2-2026', ['2026-03-02', '2026-02-03']],
  ])('%s can be two days, those of the campaign first', (typed, days) => {
    const ranges = days.map((day) => rangeOf(day));
    expect(readDays(typed, american).parsed).toEqual({ kind: 'doubtful', ranges });
  });

  it.each([
    ['2/26', '2026-02-26'],
    ['02/26/2026 at 6pm', '2026-02-26'],
    ['3/3', '2026-03-03'],
    // 3 May is to come.
    ['5/3', '2026-03-05'],
    ['26/2', '2026-02-26'],
    // The weekday says which.
    ['Thu 3/5/2026', '2026-03-05'],
    ['3.2.2026', '2026-02-03'],
  ])('%s is %s alone', (typed, day) => {
    expect(readDays(typed, american).parsed).toEqual({ kind: 'days', range: rangeOf(day) });
  });

  it.each(['2/3', '3/2/2026'])('%s has the day first where no language writes the month first', (typed) => {
    expect(readDays(typed, other).parsed.kind).toBe('days');
  });

  it('what the month first would mean is at hand where the day first cannot be', () => {
    expect(readDays('2/26', other)).toEqual({
      parsed: { kind: 'not-a-date' },
      otherwise: rangeOf('2026-02-26'),
    });
    expect(readDays('3/4', american)).toEqual({
      parsed: { kind: 'days', range: rangeOf('2026-04-03') },
      otherwise: rangeOf('2026-03-04'),
    });
  });
});
