import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type DayRange, firstOfMonth } from '#src/domain/dates/day.ts';
import { formatDayBeforeTime, formatDayShort, formatRange } from '#src/domain/dates/format-days.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { dateLanguages } from '#src/domain/languages/dates-elsewhere/all-date-languages.ts';
import { anyContext, anyDay, anyLocale, anyRange, anyStyle } from '#tests/domain/dates/arbitrary-days.ts';

/** Prints a range in some language, for the chat or a document. */
const anyPrint = fc.tuple(anyLocale, anyStyle).map(
  ([locale, style]) =>
    (range: DayRange) =>
      formatRange(range, locale, style),
);

describe('whatever the bot prints, people may type', () => {
  test('a range printed with its year is read back, in each language, from chat or document, at any time', () => {
    fc.assert(
      fc.property(anyRange, anyLocale, anyStyle, anyContext, (range, locale, style, context) => {
        expect(parseDays(formatRange(range, locale, style), context)).toEqual({ kind: 'days', range });
      }),
      { numRuns: 2000 },
    );
  });

  test('in capitals as well', () => {
    fc.assert(
      fc.property(anyRange, anyLocale, anyStyle, anyContext, (range, locale, style, context) => {
        const loud = formatRange(range, locale, style).toLocaleUpperCase(locale);
        expect(parseDays(loud, context)).toEqual({ kind: 'days', range });
      }),
      { numRuns: 500 },
    );
  });

  test('a range over the end of a month or a year is read back, also with its year said once', () => {
    const monthEnds = fc
      .tuple(fc.integer({ min: 1990, max: 2099 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => firstOfMonth(year, month));
    const lengths = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(monthEnds, lengths, lengths, anyPrint, anyDay, (end, before, after, print, today) => {
        const range = { first: addDays(end, -before), last: addDays(end, after - 1) };
        fc.pre(range.first >= '1990');
        const printed = print(range);
        const withYearOnce = printed.replace(/,? \d{4}(?: г\.)?(?= – )/, '');
        const dotted = [range.first, range.last].map((day) => day.split('-').reverse().join('.')).join('-');
        for (const typed of [printed, withYearOnce, dotted]) {
          expect(parseDays(typed, { today }), typed).toEqual({ kind: 'days', range });
        }
      }),
      { numRuns: 1000 },
    );
  });

  const anyTime = fc
    .date({ min: new Date(0), max: new Date(86_399_999), noInvalidDate: true })
    .map((date) => date.toISOString().slice(11, 16));

  test('a day printed with the time is read back without it', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyLocale, anyStyle, anyContext, (day, at, locale, style, context) => {
        const range = { first: day, last: day };
        const printed = `${formatDayBeforeTime(day, locale, style)}, ${at}`;
        expect(parseDays(printed, context)).toEqual({ kind: 'days', range });
      }),
      { numRuns: 500 },
    );
  });

  test('with the time behind it in any of these shapes, a date stays the same date', () => {
    const shapes = fc.constantFrom<(time: string) => string>(
      (time) => `, ${time}`,
      (time) => ` ${time}`,
      (time) => ` - ${time}`,
      (time) => ` (${time})`,
      (time) => `, saat ${time}`,
      (time) => ` saat ${time}-da`,
      (time) => ` в ${time.replace(':', '.')}`,
      (time) => ` в ${Number(time.slice(0, 2))} часов`,
      (time) => ` at ${time}`,
      (time) => ` at ${(Number(time.slice(0, 2)) % 12) + 1}${time.slice(2)} pm`,
      (time) => `, ${(Number(time.slice(0, 2)) % 12) + 1}pm`,
      (time) => ` um ${time} Uhr`,
      (time) => `, ${time.replace(':', '.')} Uhr`,
      (time) => ` à ${time.replace(':', 'h')}`,
      (time) => ` alle ore ${time}`,
      (time) => ` a las ${time}`,
      (time) => `, ${time}-23:59`,
      (time) => `, ${time} – 23:59`,
      (time) => ` с ${time} до 23:59`,
      (time) => ` ${time}-dan 23:59-dək`,
    );
    fc.assert(
      fc.property(anyRange, anyTime, shapes, anyLocale, anyContext, (range, time, shape, locale, context) => {
        const typed = `${formatRange(range, locale)}${shape(time)}`;
        expect(parseDays(typed, context), typed).toEqual({ kind: 'days', range });
      }),
      { numRuns: 1500 },
    );
  });

  test('in the languages that the bot does not speak, dates as Intl has them are read', () => {
    const tags = fc.constantFrom(...dateLanguages.flatMap((language) => language.tags));
    const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: 'long' },
      { day: 'numeric', month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'short', year: 'numeric' },
    );
    fc.assert(
      fc.property(anyDay, tags, styles, anyContext, (day, tag, style, context) => {
        const format = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' });
        const typed = format.format(Date.parse(day));
        // In Azerbaijani "1-dek" is "until the 1st", in Uzbek 1 December.
        fc.pre(!typed.includes('-dek,'));
        expect(parseDays(typed, context), typed).toEqual({ kind: 'days', range: { first: day, last: day } });
      }),
      { numRuns: 1500 },
    );
  });

  test('a day printed without its year is read back as the day of the campaign', () => {
    fc.assert(
      fc.property(anyDay, anyLocale, anyDay, (day, locale, today) => {
        const around = { first: day, last: day };
        expect(parseDays(formatDayShort(day, locale), { today, around })).toEqual({
          kind: 'days',
          range: around,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('with anything more before or after it, it is no date', () => {
    const more = fc.constantFrom(
      'və',
      'или',
      'abc',
      '27',
      '2026',
      '99',
      '-',
      '–',
      '/',
      '?',
      ':',
      '5.',
      'mart',
      '😀',
    );
    fc.assert(
      fc.property(
        anyRange,
        anyPrint,
        more,
        fc.boolean(),
        anyContext,
        (range, print, rest, before, context) => {
          const printed = print(range);
          // "5. – 7 mart 2026" and the like are dates of their own.
          fc.pre(!(before && /^(\d|mart)/.test(rest)));
          const typed = before ? `${rest} ${printed}` : `${printed} ${rest}`;
          expect(parseDays(typed, context), typed).toEqual({ kind: 'not-a-date' });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
