import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDayShort, formatRange } from '#src/domain/dates/format-days.ts';
import { parseDays } from '#src/domain/dates/parse-days.ts';
import { anyContext, anyDay, anyLocale, anyRange } from '#tests/domain/dates/arbitrary-days.ts';

describe('whatever the bot prints, people may type', () => {
  test('a range printed with its year is read back, in each language and at any time', () => {
    fc.assert(
      fc.property(anyRange, anyLocale, anyContext, (range, locale, context) => {
        expect(parseDays(formatRange(range, locale), context)).toEqual({ kind: 'days', range });
      }),
      { numRuns: 2000 },
    );
  });

  test('in capitals as well', () => {
    fc.assert(
      fc.property(anyRange, anyLocale, anyContext, (range, locale, context) => {
        const loud = formatRange(range, locale).toLocaleUpperCase(locale);
        expect(parseDays(loud, context)).toEqual({ kind: 'days', range });
      }),
      { numRuns: 500 },
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
        anyLocale,
        more,
        fc.boolean(),
        anyContext,
        (range, locale, rest, before, context) => {
          const printed = formatRange(range, locale);
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
