import { describe, expect, test } from 'vitest';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { rangeOf } from '#tests/domain/dates/sample-days.ts';
import { byWeekday, fromToday } from './examples/from-today.ts';
import { inAzerbaijani } from './examples/in-azerbaijani.ts';
import { inEnglish, inTwoLanguages } from './examples/in-english.ts';
import { inFigures, rangesInFigures } from './examples/in-figures.ts';
import { inRussian } from './examples/in-russian.ts';
import { inTurkish } from './examples/in-turkish.ts';
import { junk } from './examples/junk.ts';
import { readingContext as context } from './examples/typed-example.ts';

describe.each(
  Object.entries({
    'in figures': inFigures,
    'as a range in figures': rangesInFigures,
    'in Azerbaijani': inAzerbaijani,
    'in Russian': inRussian,
    'in Turkish': inTurkish,
    'in English': inEnglish,
    'in two languages at once': inTwoLanguages,
    'as a day seen from today': fromToday,
    'as a weekday': byWeekday,
  }),
)('typed %s', (_, examples) => {
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

describe('a date that is asked about', () => {
  test.each([
    ['26, 28 fevral', '2026-02-26', '2026-02-28'],
    ['26 və 28 fevral', '2026-02-26', '2026-02-28'],
    ['24, 25, 28 fevral', '2026-02-24', '2026-02-28'],
    ['26.02, 28.02', '2026-02-26', '2026-02-28'],
    ['26 fevral və 3 mart', '2026-02-26', '2026-03-03'],
    ['25 fevral 3 mart', '2026-02-25', '2026-03-03'],
    ['Feb 25 Mar 3', '2026-02-25', '2026-03-03'],
  ])('%s: days that do not follow each other', (typed, first, last) => {
    const ranges = [rangeOf(first, last), rangeOf(first), rangeOf(last)];
    expect(parseDays(typed, context)).toEqual({ kind: 'doubtful', ranges });
  });

  test.each([
    ['26 febru', '2026-02-26'],
    ['26 fevrl', '2026-02-26'],
    ['26 фервраля', '2026-02-26'],
    ['26 Subatt', '2026-02-26'],
    ['26 Febuary 2026', '2026-02-26'],
    ['26. Febuar', '2026-02-26'],
    ['26 martini', '2026-03-26'],
    ['26 марток', '2026-03-26'],
    ['satruday', '2026-02-28'],
  ])('%s: a word that nobody knows, and nearly another', (typed, day) => {
    expect(parseDays(typed, context)).toEqual({ kind: 'doubtful', ranges: [rangeOf(day)] });
  });

  test.each([
    ['26 iyup 2025', ['2025-06-26', '2025-07-26']],
    ['cümə axşam', ['2026-03-05', '2026-02-27']],
  ])('%s: a word that may be either of two', (typed, days) => {
    const parsed = parseDays(typed, context);
    expect(parsed.kind === 'doubtful' && parsed.ranges.map(({ first }) => first).toSorted()).toEqual(
      days.toSorted(),
    );
  });

  test.each(['abcde 26', 'Paris 12', '26 km', '5 euro', '12 people', 'Mayen 5'])(
    '%s: not a word too far',
    (typed) => {
      expect(parseDays(typed, context).kind).not.toBe('days');
    },
  );
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
    const leap = { ...context, around: rangeOf('2024-02-16', '2024-03-10') };
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

describe('a date beside a weekday that is not its own', () => {
  test.each([
    ['пятница, 26 февраля 2026', '2026-02-26', '2026-02-27'],
    ['26 fevral 2026, cümə', '2026-02-26', '2026-02-27'],
    ['26 Şubat Cuma', '2026-02-26', '2026-02-27'],
    ['Friday, Feb 26', '2026-02-26', '2026-02-27'],
    ['Sunday, Feb 26', '2026-02-26', '2026-03-01'],
    ['bazar ertəsi, 26 fevral', '2026-02-26', '2026-02-23'],
  ])('%s is to be asked about', (typed, day, nearest) => {
    const range = rangeOf(day);
    expect(parseDays(typed, context)).toMatchObject({
      kind: 'other-weekday',
      range,
      nearest: rangeOf(nearest),
    });
  });
});
