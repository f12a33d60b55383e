import { describe, expect, test } from 'vitest';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { rangeOf } from '#tests/domain/dates/sample-days.ts';

describe('a year left out', () => {
  const read = (typed: string, day: string, around?: ReturnType<typeof rangeOf>) =>
    parseDays(typed, around ? { today: makeDay(day), around } : { today: makeDay(day) });

  test('is that of the campaign, whenever one reports', () => {
    const campaign = rangeOf('2024-02-16', '2024-03-10');
    expect(read('26 fevral', '2026-09-20', campaign)).toEqual({ kind: 'days', range: rangeOf('2024-02-26') });
  });

  test('is on the right side of the new year in a campaign of winter', () => {
    const campaign = rangeOf('2025-12-20', '2026-01-10');
    const days = (first: string, last?: string) => ({ kind: 'days', range: rangeOf(first, last) });
    expect(read('28 dekabr', '2026-01-05', campaign)).toEqual(days('2025-12-28'));
    expect(read('5 yanvar', '2025-12-30', campaign)).toEqual(days('2026-01-05'));
    expect(read('28.12–02.01', '2026-01-05', campaign)).toEqual(days('2025-12-28', '2026-01-02'));
  });

  test('brings the days nearest to the campaign when they are not of it', () => {
    const campaign = rangeOf('2025-12-20', '2026-01-10');
    expect(read('12 dekabr', '2026-01-05', campaign)).toMatchObject({ range: rangeOf('2025-12-12') });
    expect(read('1 fevral', '2025-12-25', campaign)).toMatchObject({ range: rangeOf('2026-02-01') });
    expect(read('18–22 dekabr', '2026-12-25', campaign)).toMatchObject({
      range: rangeOf('2025-12-18', '2025-12-22'),
    });
  });

  test('is the one nearest to today in a campaign of several years', () => {
    const campaign = rangeOf('2024-01-01', '2026-12-31');
    expect(read('26 fevral', '2026-03-20', campaign)).toMatchObject({ range: rangeOf('2026-02-26') });
    expect(read('20 dekabr', '2026-03-20', campaign)).toMatchObject({ range: rangeOf('2025-12-20') });
  });

  test('counts the very first and the very last day of the campaign as its own', () => {
    const ending = rangeOf('2024-01-01', '2026-02-26');
    expect(read('26 fevral', '2026-03-20', ending)).toMatchObject({ range: rangeOf('2026-02-26') });
    const beginning = rangeOf('2024-02-26', '2026-12-31');
    expect(read('26 fevral', '2024-03-20', beginning)).toMatchObject({ range: rangeOf('2024-02-26') });
  });

  test('is the one nearest to today where the campaign has no days', () => {
    expect(read('20 dekabr', '2026-03-05')).toMatchObject({ range: rangeOf('2025-12-20') });
    expect(read('26 fevral', '2026-03-05')).toMatchObject({ range: rangeOf('2026-02-26') });
    expect(read('2 yanvar', '2026-12-28')).toMatchObject({ range: rangeOf('2027-01-02') });
    expect(read('28 dekabr – 2 yanvar', '2026-01-10')).toMatchObject({
      range: rangeOf('2025-12-28', '2026-01-02'),
    });
    expect(parseDays('2 yanvar', { today: makeDay('2026-12-28'), around: null })).toMatchObject({
      range: rangeOf('2027-01-02'),
    });
  });

  test('is the past one at the same distance', () => {
    expect(read('1 mart', '2027-08-31')).toMatchObject({ range: rangeOf('2027-03-01') });
  });

  test('of two digits lies in this century up to 89', () => {
    expect(read('26.02.89', '2026-03-05')).toMatchObject({ range: rangeOf('2089-02-26') });
    expect(read('26.02.90', '2026-03-05')).toMatchObject({ range: rangeOf('1990-02-26') });
  });
});
