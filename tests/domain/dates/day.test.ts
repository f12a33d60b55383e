import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  compareDays,
  dayAt,
  daysBetween,
  daysInMonth,
  earliestZone,
  findDay,
  findDayOf,
  firstOfMonth,
  isDay,
  makeDay,
  partsOf,
  weekdayOf,
} from '#src/domain/dates/day.ts';
import { isWithin, lengthOf } from '#src/domain/dates/day-range.ts';
import { anyDay } from './arbitrary-days.ts';
import { rangeOf } from './sample-days.ts';

describe('which texts are days', () => {
  test.each(['2026-02-26', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
    expect(findDay(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26.02.2026',
    '2026-02-26T00:00:00Z',
    ' 2026-02-26',
    '2026-02-26\n',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(findDay(text)).toBeNull();
    expect(() => makeDay(text)).toThrow(RangeError);
  });

  test('a day is put together from its parts and taken apart again', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(findDayOf(partsOf(day))).toBe(day);
      }),
    );
    expect(partsOf(makeDay('2026-02-06'))).toEqual({ year: 2026, month: 2, day: 6 });
  });

  test('parts that no calendar has make no day', () => {
    expect(findDayOf({ year: 2026, month: 2, day: 30 })).toBeNull();
    expect(findDayOf({ year: 2026, month: 13, day: 1 })).toBeNull();
    expect(findDayOf({ year: 2026, month: 2, day: 1.5 })).toBeNull();
    expect(findDayOf({ year: Number.NaN, month: 2, day: 1 })).toBeNull();
    expect(() => firstOfMonth(2026, 0)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  test('days run over the ends of months, leap Februaries and years', () => {
    expect(addDays(makeDay('2026-02-28'), 1)).toBe('2026-03-01');
    expect(addDays(makeDay('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(makeDay('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(makeDay('2026-03-01'), -1)).toBe('2026-02-28');
    expect(() => addDays(makeDay('9999-12-31'), 1)).toThrow(RangeError);
  });

  test('so many days later lies so many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const other = addDays(day, count);
        expect(daysBetween(day, other)).toBe(count);
        expect(compareDays(day, other)).toBe(Math.sign(-count) + 0);
        expect(weekdayOf(other)).toBe((((weekdayOf(day) + count) % 7) + 7) % 7);
      }),
    );
  });

  test('the week begins on Monday', () => {
    expect(weekdayOf(makeDay('2026-03-02'))).toBe(0);
    expect(weekdayOf(makeDay('2026-03-08'))).toBe(6);
  });

  test('a month has as many days as lie before the next one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        const next = firstOfMonth(year, month + 1);
        expect(daysInMonth(year, month)).toBe(daysBetween(firstOfMonth(year, month), next));
      }),
    );
    expect(daysInMonth(2026, 12)).toBe(31);
  });

  test('a range counts both of its ends and contains them', () => {
    const campaign = rangeOf('2026-02-16', '2026-03-10');
    expect(lengthOf(campaign)).toBe(23);
    expect(lengthOf(rangeOf('2026-02-16'))).toBe(1);
    expect(isWithin(campaign, campaign)).toBe(true);
    expect(isWithin(rangeOf('2026-02-15', '2026-02-20'), campaign)).toBe(false);
    expect(isWithin(rangeOf('2026-03-05', '2026-03-11'), campaign)).toBe(false);
  });
});

describe('the day at an instant', () => {
  const evening = new Date('2026-02-26T22:30:00Z');

  test('is that of the calendar on the wall of the zone', () => {
    expect(dayAt(evening, 'Asia/Baku')).toBe('2026-02-27');
    expect(dayAt(evening, 'Europe/Berlin')).toBe('2026-02-26');
    expect(dayAt(evening, 'America/Los_Angeles')).toBe('2026-02-26');
    expect(dayAt(new Date('2026-02-26T05:00:00Z'), 'America/Los_Angeles')).toBe('2026-02-25');
  });

  test('follows the summer time of the zone', () => {
    expect(dayAt(new Date('2026-06-30T22:30:00Z'), 'Europe/Berlin')).toBe('2026-07-01');
    expect(dayAt(new Date('2026-01-30T22:30:00Z'), 'Europe/Berlin')).toBe('2026-01-30');
  });

  test('comes nowhere earlier than in the earliest zone', () => {
    expect(dayAt(new Date('2026-02-26T10:00:00Z'), earliestZone)).toBe('2026-02-27');
    expect(dayAt(new Date('2026-02-26T09:59:59Z'), earliestZone)).toBe('2026-02-26');
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (instant, zone) => {
        expect(dayAt(instant, zone) <= dayAt(instant, earliestZone)).toBe(true);
      }),
    );
  });

  test('is no answer for a zone that does not exist', () => {
    expect(() => dayAt(evening, 'Mars/Olympus')).toThrow(RangeError);
  });
});
