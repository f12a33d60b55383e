import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDays } from '#src/domain/dates/check-days.ts';
import { addDays, type Day, findDayOf, partsOf } from '#src/domain/dates/day.ts';
import { isWithin, lengthOf } from '#src/domain/dates/day-range.ts';
import { daysFrom, rangesFrom } from './arbitrary-days.ts';
import { onDay } from './sample-days.ts';

describe('whatever is typed', () => {
  const days = daysFrom('2023-01-01', '2029-12-31');
  const contexts = fc.record({
    day: daysFrom('2025-01-01', '2027-12-31'),
    frame: fc.option(rangesFrom(daysFrom('2024-06-01', '2027-06-30'), 500)),
  });

  test('a suggestion lies inside the campaign and passes the check itself', () => {
    fc.assert(
      fc.property(rangesFrom(days, 500), contexts, (range, { day, frame }) => {
        const context = onDay(day, frame);
        const checked = checkDays(range, context);
        if (checked.kind === 'fine' || !checked.suggestion) return;
        if (frame) expect(isWithin(checked.suggestion, frame)).toBe(true);
        expect(checkDays(checked.suggestion, context)).toEqual({ kind: 'fine' });
      }),
      { numRuns: 1000 },
    );
  });

  test('days are fine exactly when they are few enough, begun and of the campaign', () => {
    fc.assert(
      fc.property(rangesFrom(days, 80), contexts, (range, { day, frame }) => {
        const isOfFrame = frame ? isWithin(range, frame) : range.first >= addDays(day, -365);
        const fine = lengthOf(range) <= 60 && range.last <= addDays(day, 1) && isOfFrame;
        expect(checkDays(range, onDay(day, frame)).kind).toBe(fine ? 'fine' : 'ask');
      }),
      { numRuns: 1000 },
    );
  });

  const moved = (day: Day, months: number): Day | null => {
    const { year, month, day: number } = partsOf(day);
    const index = month - 1 + months;
    return findDayOf({
      year: year + Math.floor(index / 12),
      month: (((index % 12) + 12) % 12) + 1,
      day: number,
    });
  };

  test.each([
    ['the year', fc.constantFrom(-24, -12, 12, 24, 36)],
    ['the month', fc.constantFrom(-1, 1)],
  ])('a slip of %s is undone', (_, slips) => {
    const meant = rangesFrom(daysFrom('2025-02-01', '2026-10-01'), 30);
    const margin = fc.integer({ min: 0, max: 60 });
    let undone = 0;
    fc.assert(
      fc.property(meant, margin, margin, slips, (range, before, beyond, months) => {
        const frame = { first: addDays(range.first, -before), last: addDays(range.last, beyond) };
        const first = moved(range.first, months);
        const last = moved(range.last, months);
        if (!first || !last || isWithin({ first, last }, frame) || lengthOf({ first, last }) > 60) return;
        undone += 1;
        expect(checkDays({ first, last }, onDay('2027-01-01', frame))).toEqual({
          kind: 'ask',
          why: 'outside',
          suggestion: range,
        });
      }),
      { numRuns: 500 },
    );
    expect(undone).toBeGreaterThan(100);
  });
});
