import { describe, expect, test } from 'vitest';
import { addDays, type DayRange, makeDay } from '#src/domain/dates/day.ts';
import {
  formatDay,
  formatDayBeforeTime,
  formatDayShort,
  formatMonth,
  formatRange,
  weekdayNames,
} from '#src/domain/dates/format-days.ts';
import type { DateStyle } from '#src/domain/languages/dates-in-words.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { rangeOf } from './sample-days.ts';

const day = rangeOf('2026-02-26');
const week = rangeOf('2026-02-21', '2026-02-27');
const twoMonths = rangeOf('2026-02-25', '2026-03-03');
const twoYears = rangeOf('2026-12-28', '2027-01-02');

describe('days are written as people write them', () => {
  test.each<[Locale, DayRange, string]>([
    ['az', day, '26 fevral, 2026'],
    ['az', week, '21–27 fevral, 2026'],
    ['az', twoMonths, '25 fevral – 3 mart, 2026'],
    ['az', twoYears, '28 dekabr, 2026 – 2 yanvar, 2027'],
    ['ru', day, '26 февраля 2026'],
    ['ru', week, '21–27 февраля 2026'],
    ['ru', twoMonths, '25 февраля – 3 марта 2026'],
    ['ru', twoYears, '28 декабря 2026 – 2 января 2027'],
    ['tr', day, '26 Şubat 2026'],
    ['tr', week, '21–27 Şubat 2026'],
    ['tr', twoMonths, '25 Şubat – 3 Mart 2026'],
    ['tr', twoYears, '28 Aralık 2026 – 2 Ocak 2027'],
    ['en', day, '26 February 2026'],
    ['en', week, '21–27 February 2026'],
    ['en', twoMonths, '25 February – 3 March 2026'],
    ['en', twoYears, '28 December 2026 – 2 January 2027'],
  ])('%s: $first to $last', (locale, range, written) => {
    expect(formatRange(range, locale)).toBe(written);
  });

  test.each<[DayRange, string]>([
    [day, '26 февраля 2026 г.'],
    [week, '21–27 февраля 2026 г.'],
    [twoMonths, '25 февраля – 3 марта 2026 г.'],
    [twoYears, '28 декабря 2026 г. – 2 января 2027 г.'],
  ])('a Russian document names the year as one: $first to $last', (range, written) => {
    expect(formatRange(range, 'ru', 'document')).toBe(written);
  });

  test.each(['az', 'tr', 'en'] as const)('%s: in a document as in the chat', (locale) => {
    for (const range of [day, week, twoMonths, twoYears])
      expect(formatRange(range, locale, 'document')).toBe(formatRange(range, locale));
  });

  test('before the time of the day there is no comma but the one that parts them', () => {
    const days = (style: DateStyle) =>
      locales.map((locale) => formatDayBeforeTime(makeDay('2026-02-26'), locale, style));
    expect(days('chat')).toEqual(['26 fevral 2026', '26 февраля 2026', '26 Şubat 2026', '26 February 2026']);
    expect(days('document')).toEqual([
      '26 fevral 2026',
      '26 февраля 2026 г.',
      '26 Şubat 2026',
      '26 February 2026',
    ]);
  });

  test('the same month of two years is two months', () => {
    expect(formatRange(rangeOf('2026-02-21', '2027-02-27'), 'en')).toBe(
      '21 February 2026 – 27 February 2027',
    );
  });

  test('a day has no leading zero', () => {
    expect(formatDay(makeDay('2026-03-03'), 'ru')).toBe('3 марта 2026');
  });

  test('where there is little room the year is left out and the month cut', () => {
    const short = locales.map((locale) => formatDayShort(makeDay('2026-02-26'), locale));
    expect(short).toEqual(['26 fev', '26 фев', '26 Şub', '26 Feb']);
  });

  test('May is cut to nothing in Russian, and so stays in the genitive', () => {
    expect(formatDayShort(makeDay('2026-05-09'), 'ru')).toBe('9 мая');
  });
});

describe('the months are named as in the books of each language', () => {
  const months = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index, 3)));

  test.each(locales)('%s: within a date', (locale) => {
    const book = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (const month of months) {
      const named = book.formatToParts(month).find(({ type }) => type === 'month')?.value;
      expect(formatDayBeforeTime(makeDay(month.toISOString().slice(0, 10)), locale)).toBe(`3 ${named} 2026`);
    }
  });

  test.each(locales)('%s: alone, with a capital letter', (locale) => {
    const book = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    for (const [index, month] of months.entries()) {
      const title = formatMonth(2026, index + 1, locale);
      expect(title.toLocaleLowerCase(locale)).toBe(`${book.format(month).toLocaleLowerCase(locale)} 2026`);
      expect(title.charAt(0)).not.toBe(title.charAt(0).toLocaleLowerCase(locale));
    }
  });

  test('the head of a calendar stands in the nominative', () => {
    const titles = locales.map((locale) => formatMonth(2026, 2, locale));
    expect(titles).toEqual(['Fevral 2026', 'Февраль 2026', 'Şubat 2026', 'February 2026']);
  });

  test('the Azerbaijani June keeps the dot of its capital', () => {
    expect(formatMonth(2026, 6, 'az')).toBe('İyun 2026');
    expect(formatMonth(2026, 7, 'az')).toBe('İyul 2026');
  });

  test('there is no thirteenth month', () => {
    expect(() => formatMonth(2026, 13, 'en')).toThrow(RangeError);
    expect(() => formatMonth(2026, 0, 'en')).toThrow(RangeError);
  });
});

describe('the columns of a calendar', () => {
  test.each(locales)('%s: seven different heads short enough for a button', (locale) => {
    const names = weekdayNames(locale);
    expect(new Set(names).size).toBe(7);
    for (const name of names) expect(name).toMatch(/^[\p{L}.]{2,3}$/u);
  });

  test('begin with Monday', () => {
    const monday = locales.map((locale) => weekdayNames(locale)[0]);
    expect(monday).toEqual(['B.e', 'Пн', 'Pzt', 'Mon']);
    const sunday = locales.map((locale) => weekdayNames(locale)[6]);
    expect(sunday).toEqual(['Baz', 'Вс', 'Paz', 'Sun']);
  });

  test.each(locales)('%s: each head begins as the weekday is called', (locale) => {
    const book = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (const [weekday, name] of weekdayNames(locale).entries()) {
      const day = new Date(addDays(makeDay('2026-03-02'), weekday));
      expect(book.format(day).charAt(0).toLocaleLowerCase(locale)).toBe(
        name.charAt(0).toLocaleLowerCase(locale),
      );
    }
  });
});
