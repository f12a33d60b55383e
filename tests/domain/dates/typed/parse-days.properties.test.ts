import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '#src/domain/dates/typed/fold-text.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { readDays } from '#src/domain/dates/typed/read-days.ts';
import { wholeVocabulary } from '#src/domain/dates/typed/vocabulary.ts';
import { anyContext } from '#tests/domain/dates/arbitrary-days.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';
import { weekdayForms } from './examples/word-forms.ts';

const letters =
  'abcçdeəfgğhxıijkqlmnoöprsştuüvyzwABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZWабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const words = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });

/** Some of the words that are a day by themselves. */
const daysByThemselves = [
  'bugün dünən dün srağagün evvelsi сегодня вчера позавчера today yesterday',
  ...weekdayForms,
].flatMap((row) => row.split(' '));

/** Whether the word is a day by itself in any language. */
function isDayByItself(word: string): boolean {
  return (wholeVocabulary().words.get(foldText(word)) ?? []).some(
    ([token]) => token?.sign === 'w' || token?.sign === 'r',
  );
}

/** Words that dates are made of and that mean no day without a number. */
const parts = fc.constantFrom(
  ...[
    'fevral martın mart may iyundan февраля марта май Şubat Ocakta February Feb sept',
    'с по от до from to the of on at в ilə qədər kadar günü tarixində saat ayının',
    'ilin il yılı года г last keçən прошлый bu this . , / - – : и və or',
  ].flatMap((row) => row.split(' ')),
);

describe('whatever people type', () => {
  const dateLike = fc
    .array(
      fc.oneof(
        parts,
        fc.integer({ min: 0, max: 40 }).map(String),
        fc.constantFrom('2026', '26-cı', '02', ''),
      ),
    )
    .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    dateLike,
  );

  test('nothing throws, and what is read are days in their order and of known years', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anything, anyContext, (typed, context) => {
        const parsed = parseDays(typed, context);
        kinds.add(parsed.kind);
        if (parsed.kind !== 'days') return;
        expect(parsed.range.first <= parsed.range.last).toBe(true);
        expect(parsed.range.first >= '1990' && parsed.range.last < '2101').toBe(true);
      }),
      { numRuns: 5000 },
    );
    // Else the strings above would be too wild to test anything.
    expect(kinds).toContain('days');
  });

  const digits = (length: number) =>
    fc.integer({ min: 10 ** (length - 1), max: 10 ** length - 1 }).map(String);
  const twoDigits = fc.integer({ min: 0, max: 59 }).map((number) => String(number).padStart(2, '0'));
  const filled = (template: string, ...numbers: fc.Arbitrary<string>[]) =>
    fc.tuple(...numbers).map((parts) => parts.reduce((text, part) => text.replace('#', part), template));

  test.each([
    ['a phone number', filled('+994 # # # #', digits(2), digits(3), twoDigits, twoDigits)],
    ['a phone number in brackets', filled('(0#) #-#-#', digits(2), digits(3), twoDigits, twoDigits)],
    ['a phone number in one', filled('0#', digits(9))],
    ['a time', filled('#:#', twoDigits, twoDigits)],
    ['a time with seconds', filled('#:#:#', twoDigits, twoDigits, twoDigits)],
    ['hours', filled('#:#–#:#', twoDigits, twoDigits, twoDigits, twoDigits)],
    ['a time by word', filled('saat #:#', twoDigits, twoDigits)],
    ['a score', filled('#:#', digits(1), digits(1))],
    ['a score with a dash', filled('#-#', digits(1), digits(1))],
    ['a price', filled('# AZN', digits(2))],
    ['a price with cents', filled('#.# ₼', digits(2), twoDigits)],
    ['a price in front', filled('$#,#', digits(2), twoDigits)],
    ['a share', filled('#,# %', digits(2), digits(1))],
    ['a year', digits(4)],
    ['a count', digits(3)],
    ['an address', filled('Berlin, # Str. #', digits(2), digits(2))],
  ])('%s is no date', (_, written) => {
    fc.assert(
      fc.property(written, anyContext, (typed, context) => {
        expect(parseDays(typed, context), typed).toEqual({ kind: 'not-a-date' });
      }),
      { numRuns: 300 },
    );
  });

  test('a city of a past campaign is no date, with or without a number', () => {
    const places = readCampaignFixture().flatMap(({ cities, country }) => [country, ...cities.split(', ')]);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(40), anyContext, (place, number, context) => {
        for (const typed of [place, `${place} ${number}`, `${number} ${place}`])
          expect(parseDays(typed, context), typed).toEqual({ kind: 'not-a-date' });
      }),
      { numRuns: 500 },
    );
  });

  test('letters without a number are not taken for a date, unless they are the name of a day', () => {
    fc.assert(
      fc.property(words, anyContext, (typed, context) => {
        fc.pre(!isDayByItself(typed));
        expect(parseDays(typed, context).kind).toMatch(/^(not-a-date|doubtful)$/);
      }),
      { numRuns: 3000 },
    );
  });

  test('the words that dates are made of are no date without a number', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 6 }), anyContext, (pieces, context) => {
        expect(parseDays(pieces.join(' '), context)).toEqual({ kind: 'not-a-date' });
      }),
      { numRuns: 3000 },
    );
  });

  test('the name of a day with a letter too many is asked about at most', () => {
    const names = fc.constantFrom(...daysByThemselves);
    fc.assert(
      fc.property(
        names,
        fc.constantFrom(...letters),
        fc.boolean(),
        anyContext,
        (name, letter, before, context) => {
          const typed = before ? letter + name : name + letter;
          fc.pre(!isDayByItself(typed));
          expect(parseDays(typed, context).kind, typed).toMatch(/^(not-a-date|doubtful)$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('however long and ambiguous a text is', () => {
  const ambiguous = fc.constantFrom(
    ...'18.10 18:00 1 28 2026 mar de a la las le e o и с - , . / 5.3. ('.split(' '),
    ...['fevrl', 'septemberr', 'märz', 'sun', 'т.', 'ა', '\u0301', '\u200b', ' '],
  );
  const texts = fc
    .tuple(fc.array(ambiguous, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '), fc.nat(4000))
    .map(([pieces, between, length]) =>
      `${pieces.join(between)}${between}`.repeat(4000).slice(0, length % 2 ? 120 : length),
    );

  test('it is read in less than ten milliseconds', () => {
    wholeVocabulary();
    fc.assert(
      fc.property(texts, anyContext, (typed, context) => {
        let least = Number.POSITIVE_INFINITY;
        // Other processes may hold this one up, but not each time.
        for (let run = 0; run < 30 && least >= 10; run++) {
          const start = performance.now();
          readDays(typed, { ...context, latestToday: context.today, isMonthFirst: true });
          least = Math.min(least, performance.now() - start);
        }
        expect(least).toBeLessThan(10);
      }),
      { numRuns: 500 },
    );
  });
});
