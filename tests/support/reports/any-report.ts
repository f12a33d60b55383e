import fc from 'fast-check';
import { addDays, makeDay } from '#src/domain/dates/day.ts';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { EntryFacts } from '#src/domain/report/facts.ts';
import { factsOf } from './sample-report.ts';

/** Texts that files have to be careful with, beside any others. */
const text = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    // Stands for a letter that got lost before; a workbook leaves it out.
    .filter((some) => !some.includes('\ufffd')),
  fc
    .array(
      fc.constantFrom(
        ...['=cmd|x', '+1', '-1', '@sum', '＝1+1', '\t', "'", '"', ',', ';', '\n', '&', '<b>', ']]>'],
        ...['🕯️', '👨‍👩‍👧', 'ə', 'Ş', 'ო', 'שלום', 'سلام', ' ', '_x000D_', '№'],
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom('constructor', '__proto__', 'toString', 'NULL', 'TRUE', '0012', '1e5', '2026-02-26'),
);

const city = fc.record({ key: fc.constantFrom('geo:2643743', 'geo:2825297', 'a', 'b', 'c d'), name: text });

const entry = fc.record({
  categoryId: fc.integer({ min: 1, max: 5 }),
  title: text,
  titles: fc.constantFrom({}, { az: 'Başqa başlıq' }),
  titleLanguage: fc.constantFrom(null, 'mul', 'de', ...locales),
  firstDay: fc.integer({ min: 0, max: 400 }).map((days) => addDays(makeDay('2026-01-01'), days)),
  length: fc.integer({ min: 0, max: 3 }),
  country: fc.constantFrom('DE', 'GB', 'TR', 'X1'),
  cities: fc.uniqueArray(city, { selector: ({ key }) => key, minLength: 1, maxLength: 5 }),
});

/** What is approved in some campaign. */
const someEntries = fc.array(entry, { maxLength: 20 }).map((some) =>
  some.map(
    ({ length, ...one }, index): EntryFacts => ({
      ...one,
      number: index + 1,
      lastDay: addDays(one.firstDay, length),
      photos: [],
      answers: [],
    }),
  ),
);

/** The report of any campaign, in any language. */
export const anyReport = fc
  .tuple(someEntries, fc.constantFrom(...locales))
  .map(([entries, locale]) => buildReport(factsOf(entries), locale));
