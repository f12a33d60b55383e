import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth, findDayOf, makeDay, weekdayOf } from '#src/domain/dates/day.ts';
import { buildMonthGrid, type GridDay, type MonthGrid } from '#src/domain/dates/month-grid.ts';
import { anyDay, rangesFrom } from './arbitrary-days.ts';
import { rangeOf } from './sample-days.ts';

const today = makeDay('2026-02-26');
const campaign = rangeOf('2026-02-16', '2026-03-10');

function drawn({ weeks }: MonthGrid): string[] {
  const draw = (cell: GridDay | null) => cell?.day.slice(8) ?? '..';
  return weeks.map((week) => week.map(draw).join(' '));
}

describe('the calendar of a month', () => {
  test('of seven columns from Monday, with empty places before the first and after the last day', () => {
    expect(drawn(buildMonthGrid(2026, 4, { today, campaign }))).toEqual([
      '.. .. 01 02 03 04 05',
      '06 07 08 09 10 11 12',
      '13 14 15 16 17 18 19',
      '20 21 22 23 24 25 26',
      '27 28 29 30 .. .. ..',
    ]);
  });

  test('takes four weeks for a February that begins on Monday, and six where they are needed', () => {
    expect(buildMonthGrid(2027, 2, { today, campaign }).weeks).toHaveLength(4);
    expect(buildMonthGrid(2026, 3, { today, campaign }).weeks).toHaveLength(6);
  });

  const months = fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
  });

  test('has every day of the month once, in order, below its weekday', () => {
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const { weeks } = buildMonthGrid(year, month, { today, campaign });
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((cell) => cell !== null)).toBe(true);
          for (const [column, cell] of week.entries()) if (cell) expect(weekdayOf(cell.day)).toBe(column);
        }
        const days = weeks.flat().flatMap((cell) => (cell ? [cell.day] : []));
        const expected = Array.from({ length: daysInMonth(year, month) }, (_, index) =>
          findDayOf({ year, month, day: index + 1 }),
        );
        expect(days).toEqual(expected);
      }),
    );
  });

  test('marks today and the days of the campaign, and no others', () => {
    fc.assert(
      fc.property(months, anyDay, rangesFrom(anyDay, 400), ({ year, month }, now, frame) => {
        for (const cell of buildMonthGrid(year, month, { today: now, campaign: frame }).weeks.flat()) {
          if (!cell) continue;
          expect(cell.isToday).toBe(cell.day === now);
          expect(cell.inCampaign).toBe(frame.first <= cell.day && cell.day <= frame.last);
        }
      }),
    );
    const february = buildMonthGrid(2026, 2, { today, campaign }).weeks.flat();
    expect(february.filter((cell) => cell?.isToday).map((cell) => cell?.day)).toEqual(['2026-02-26']);
    expect(february.filter((cell) => cell?.inCampaign)).toHaveLength(13);
  });

  test('marks no day of a campaign that has none', () => {
    const cells = buildMonthGrid(2026, 2, { today, campaign: null }).weeks.flat();
    expect(cells.some((cell) => cell?.inCampaign)).toBe(false);
  });

  test('there is none of a thirteenth month', () => {
    expect(() => buildMonthGrid(2026, 13, { today, campaign })).toThrow(RangeError);
  });
});
