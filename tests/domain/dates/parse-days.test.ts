import { describe, expect, test } from 'vitest';
import { addDays, findDayOf, makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/parse-days.ts';
import { locales } from '#src/domain/locale.ts';
import { rangeOf } from '#tests/domain/dates/arbitrary-days.ts';
import { junk, typedExamples } from '#tests/domain/dates/typed-examples.ts';
import {
  monthForms,
  monthsFrom,
  monthsUntil,
  numberForms,
  numbersFrom,
  numbersUntil,
  weekdayForms,
} from '#tests/domain/dates/word-forms.ts';

const today = makeDay('2026-03-05');
const context = { today, around: rangeOf('2026-02-16', '2026-03-10') };

describe.each(Object.entries(typedExamples))('typed %s', (_, examples) => {
  test.each(examples.map(([typed, first, last]) => ({ typed, first, last: last ?? first })))(
    '$typed is $first to $last',
    ({ typed, first, last }) => {
      expect(parseDays(typed, context)).toEqual({ kind: 'days', range: rangeOf(first, last) });
    },
  );
});

describe('no date', () => {
  test.each(junk)('%j', (typed) => {
    expect(parseDays(typed, context)).toEqual({ kind: 'not-a-date' });
  });

  test('is read in a text longer than any date', () => {
    expect(parseDays(`26.02.2026${' '.repeat(500)}`, context).kind).toBe('days');
    expect(parseDays(`26.02.2026${',0'.repeat(500)}`, context).kind).toBe('not-a-date');
    expect(parseDays(`26${' ,'.repeat(60)}`, context).kind).toBe('not-a-date');
  });
});

describe('days that no calendar has are told from texts that are no dates', () => {
  test.each([
    ['31.02', 31, 2],
    ['31.02.2026', 31, 2],
    ['30 fevral', 30, 2],
    ['31 апреля 2026', 31, 4],
    ['45 Şubat', 45, 2],
    ['32.12.2026', 32, 12],
    ['25 February – 31 September 2026', 31, 9],
    ['27–31.06', 31, 6],
  ])('%s', (typed, day, month) => {
    expect(parseDays(typed, context)).toEqual({ kind: 'impossible', day, month, year: null });
  });

  test('29 February is one in common years only, which are named', () => {
    const impossible = { kind: 'impossible', day: 29, month: 2 };
    expect(parseDays('29.02.2026', context)).toEqual({ ...impossible, year: 2026 });
    expect(parseDays('29 fevral', context)).toEqual({ ...impossible, year: 2026 });
    expect(parseDays('25–29 fevral 2026', context)).toEqual({ ...impossible, year: 2026 });
    expect(parseDays('29 fevral – 3 mart', context)).toEqual({ ...impossible, year: 2026 });
    expect(parseDays('29.02.2024', context)).toEqual({ kind: 'days', range: rangeOf('2024-02-29') });
    const leap = { today, around: rangeOf('2024-02-16', '2024-03-10') };
    expect(parseDays('29 fevral', leap)).toEqual({ kind: 'days', range: rangeOf('2024-02-29') });
  });
});

describe('a last day before the first', () => {
  test.each([
    '27-21 fevral',
    '27–21.02.2026',
    'с 27 по 21 февраля',
    'February 27–21, 2026',
    '3 mart – 25 fevral',
    '3 mart – 25 fevral 2026',
    '03.03.2026-25.02.2026',
    '25 fevral 2027 – 3 mart 2026',
    '2 Jan 2026 – 28 Dec 2025',
  ])('%s is backwards', (typed) => {
    expect(parseDays(typed, context)).toEqual({ kind: 'backwards' });
  });
});

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
      const day = addDays(today, -ago);
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
