import { describe, expect, test } from 'vitest';
import { addDays, findDayOf, makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { locales } from '#src/domain/locale.ts';
import { rangeOf } from '#tests/domain/dates/sample-days.ts';
import { readingContext as context } from './examples/typed-example.ts';
import {
  monthForms,
  monthsFrom,
  monthsUntil,
  numberForms,
  numbersFrom,
  numbersUntil,
  weekdayForms,
} from './examples/word-forms.ts';

describe('a weekday', () => {
  const monday = makeDay('2026-03-02');

  test('is today on that very day, and a "last" one is of the week before', () => {
    expect(parseDays('Monday', { today: monday })).toMatchObject({ range: rangeOf('2026-03-02') });
    expect(parseDays('last Monday', { today: monday })).toMatchObject({ range: rangeOf('2026-02-23') });
    expect(parseDays('last Sunday', { today: monday })).toMatchObject({ range: rangeOf('2026-03-01') });
    expect(parseDays('Sunday', { today: monday })).toMatchObject({ range: rangeOf('2026-03-01') });
    expect(parseDays('Tuesday', { today: monday })).toMatchObject({ range: rangeOf('2026-02-24') });
  });

  test.each(locales)('is known by its %s name from the books, in any letters', (locale) => {
    const book = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let ago = 0; ago < 7; ago++) {
      const day = addDays(context.today, -ago);
      const name = book.format(new Date(day));
      for (const typed of [name, name.toLocaleUpperCase(locale)]) {
        expect(parseDays(typed, context), typed).toEqual({ kind: 'days', range: rangeOf(day) });
      }
    }
  });
});

describe('the names of the months in the books', () => {
  test.each(locales.flatMap((locale) => (['long', 'short'] as const).map((form) => ({ locale, form }))))(
    '$locale, $form: are known, in any letters',
    ({ locale, form }) => {
      const book = new Intl.DateTimeFormat(locale, { day: 'numeric', month: form, timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const day = makeDay(`2026-${String(month).padStart(2, '0')}-09`);
        for (const written of [book.format(new Date(day)), `9 ${alone.format(new Date(day))}`]) {
          for (const typed of [written, written.toLocaleUpperCase(locale), written.toUpperCase()]) {
            expect(parseDays(`${typed} 2026`, context), typed).toEqual({ kind: 'days', range: rangeOf(day) });
          }
        }
      }
    },
  );
});

describe('words in the forms that stand with a date', () => {
  const monthDay = (month: number, day: number) => {
    const found = findDayOf({ year: 2026, month, day });
    if (!found) throw new Error(`No day ${day} of month ${month}`);
    return found;
  };
  const eachForm = (rows: readonly string[], check: (form: string, month: number) => void) => {
    for (const [index, row] of rows.entries()) for (const form of row.split(' ')) check(form, index + 1);
  };

  test.each(Object.entries(monthForms))('%s months', (_, rows) => {
    eachForm(rows, (form, month) => {
      const range = rangeOf(monthDay(month, 9));
      expect(parseDays(`9 ${form} 2026`, context), form).toEqual({ kind: 'days', range });
      expect(parseDays(`9 ${form.toUpperCase()} 2026`, context), form).toEqual({ kind: 'days', range });
    });
  });

  test('months at which a range begins', () => {
    eachForm(monthsFrom, (form, month) => {
      const range = rangeOf(monthDay(month, 9), '2026-12-31');
      expect(parseDays(`9 ${form} 31 dekabr 2026`, context), form).toEqual({ kind: 'days', range });
      expect(parseDays(`9 ${form}`, context), form).toEqual({ kind: 'not-a-date' });
    });
  });

  test('months with which a range ends', () => {
    eachForm(monthsUntil, (form, month) => {
      const range = rangeOf('2026-01-01', monthDay(month, 9));
      expect(parseDays(`01.01.2026 – 9 ${form}`, context), form).toEqual({ kind: 'days', range });
      expect(parseDays(`9 ${form} 2026`, context), form).toEqual({ kind: 'not-a-date' });
    });
  });

  const numberOf = (form: string) => Number.parseInt(form, 10);

  test.each(numberForms.split(' '))('the number %s', (form) => {
    const range = rangeOf(monthDay(3, numberOf(form)));
    expect(parseDays(`${form} mart`, context)).toEqual({ kind: 'days', range });
    expect(parseDays(`martın ${form.toUpperCase()}`, context)).toEqual({ kind: 'days', range });
  });

  test.each(numbersFrom.split(' '))('the number %s, at which a range begins', (form) => {
    const range = rangeOf(monthDay(3, numberOf(form)), '2026-03-31');
    expect(parseDays(`martın ${form} 31-nə qədər`, context)).toEqual({ kind: 'days', range });
    expect(parseDays(`martın ${form}`, context)).toEqual({ kind: 'not-a-date' });
  });

  test.each(numbersUntil.split(' '))('the number %s, with which a range ends', (form) => {
    const range = rangeOf('2026-03-05', monthDay(3, numberOf(form)));
    expect(parseDays(`martın 5-dən ${form}`, context)).toEqual({ kind: 'days', range });
    expect(parseDays(`martın ${form}`, context)).toEqual({ kind: 'not-a-date' });
  });

  test('weekdays', () => {
    const monday = makeDay('2026-03-02');
    eachForm(weekdayForms, (form, number) => {
      const day = addDays(monday, number - 1);
      const range = rangeOf(day);
      expect(parseDays(form, { today: day }), form).toEqual({ kind: 'days', range });
      expect(parseDays(`${form} günü`, { today: addDays(day, 6) }), form).toEqual({ kind: 'days', range });
    });
  });
});
