import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsIn } from '#locales/texts.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { composeDocument, makePrintable } from '#src/report/document/compose-document.ts';
import { readXml, textOf } from '#tests/support/reports/read-xml.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';

const printed = JSON.parse(
  readFileSync(new URL('../../fixtures/campaign-totals.json', import.meta.url), 'utf8'),
) as Record<string, { entries: number; events: number; countries: number }>;

it('the past campaign in words has the printed figures', () => {
  const { chapters, statistics } = composeDocument(buildReport(sampleFacts(), 'en'));
  expect(chapters.map(({ heading, figures }) => `${heading}. ${figures}`)).toEqual([
    `Commemorations. A total of ${printed.commemorations?.events} events in ${printed.commemorations?.countries} countries.`,
    'Awareness events and lessons. A total of 31 events in 21 countries.',
    'Adopted documents. A total of 9 documents in 3 countries.',
    'Conferences. A total of 5 conferences in 2 countries.',
    'Media. A total of 7 articles in 5 countries.',
  ]);
  expect(statistics.closing).toBe(
    'A total of 111 events in 33 countries: Commemorations\u00a0– 59 events, Awareness events and lessons\u00a0– 31 events, Adopted documents\u00a0– 9 documents, Conferences\u00a0– 5 conferences, Media\u00a0– 7 articles.',
  );
  expect(statistics.countries.total.values).toEqual([59, 31, 9, 5, 7, 111]);
});

it('in Azerbaijani it uses the words of the printed report', () => {
  const { cover, chapters, statistics } = composeDocument(buildReport(sampleFacts(), 'az'));
  expect([cover.word, cover.days]).toEqual(['HESABAT', '16 fevral – 10 mart, 2026']);
  expect(chapters.slice(0, 2).map(({ heading, figures }) => `${heading}. ${figures}`)).toEqual([
    'Anım tədbirləri. Cəmi: 27 ölkədə 59 tədbir.',
    'Maarifləndirici tədbirlər və dərslər. Cəmi: 21 ölkədə 31 tədbir.',
  ]);
  expect(statistics.heading).toBe('Ümumi statistik məlumatlar');
  expect(statistics.closing).toMatch(
    /^Cəmi 33 ölkədə 111 tədbir keçirilib, o cümlədən: Anım tədbirləri\u00a0– 59 tədbir, .+\.$/,
  );
  expect(chapters[0]?.entries[0]?.days).toBe('16 fevral, 2026');
  expect(chapters[1]?.entries.map(({ days }) => days)).toContain('25 fevral – 3 mart, 2026');
});

it('a new installation begins with the categories of the printed report', () => {
  const t = textsIn('az');
  expect([t('category-commemoration'), t('category-awareness')]).toEqual([
    'Anım tədbirləri',
    'Maarifləndirici tədbirlər və dərslər',
  ]);
});

it.each([
  ['az', 'HESABAT', '16 fevral – 10 mart, 2026', '16 fevral, 2026'],
  ['ru', 'ОТЧЁТ', '16 февраля – 10 марта 2026 г.', '16 февраля 2026 г.'],
  ['tr', 'RAPOR', '16 Şubat – 10 Mart 2026', '16 Şubat 2026'],
  ['en', 'REPORT', '16 February – 10 March 2026', '16 February 2026'],
] as const)('in %s the cover says that it is a report, and days are those of documents', (...expected) => {
  const [locale] = expected;
  const { cover, chapters } = composeDocument(buildReport(sampleFacts(), locale));
  expect([locale, cover.word, cover.days, chapters[0]?.entries[0]?.days]).toEqual(expected);
});

it('days of several years are told apart on the chart of days', () => {
  const { perDay } = composeDocument(buildReport(sampleFacts(), 'en')).statistics;
  // Two dates of the past campaign were typed with the year before.
  expect(perDay?.bars.slice(0, 4)).toEqual([
    { label: '26 Feb 2025', value: 1 },
    { label: '27 Feb 2025', value: 1 },
    { label: '4 Mar 2025', value: 3 },
    { label: '16 Feb 2026', value: 1 },
  ]);
});

it('the map is said to have dots in those countries in which it has any', () => {
  const facts = sampleFacts({ photosEach: 0 });
  const ofPlace = facts.totals.ofPlace.map((place) =>
    place.country === 'DE' ? place : { ...place, at: null },
  );
  const { map } = composeDocument(
    buildReport({ ...facts, totals: { ...facts.totals, ofPlace } }, 'en'),
  ).statistics;
  expect(map?.alt).toContain('in 1 country.');
});

it('what an entry says besides its title, days and place stands beside those, with its name in front', () => {
  const report = buildReport(sampleFacts({ photosEach: 0 }), 'en');
  const [entry] = report.chapters[0]?.entries ?? [];
  entry?.answers.push({ question: 'title', words: '120', cell: 120 });
  expect(composeDocument(report).chapters[0]?.entries[0]?.answers).toEqual(['Title: 120']);
});

it('whatever the text, XML may hold what is printed of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (any, usual) => {
      const [text = ''] = makePrintable([`${any}${usual}`]);
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(textOf(readXml(`<a>${escaped}</a>`))).toBe(text);
    }),
  );
});

it('only what cannot be printed is left out, wherever it stands', () => {
  expect(
    makePrintable({ title: 'A\u0001b\ufffe \ud800c', rows: [{ name: 'ə\u200d👩‍👧 ש', values: [1] }] }),
  ).toEqual({
    title: 'Ab c',
    rows: [{ name: 'ə\u200d👩‍👧 ש', values: [1] }],
  });
});

it('a title in several languages or in an unknown one is marked as such, and is no text of one language', () => {
  const [entry] = sampleFacts({ photosEach: 0 }).entries;
  const print = (titleLanguage: string | null) => {
    const facts = factsOf(entry ? [{ ...entry, titleLanguage }] : []);
    const { chapters, imprint } = composeDocument(buildReport(facts, 'en'));
    const [{ language, languageMark } = {}] = chapters.flatMap(({ entries }) => entries);
    return {
      language,
      languageMark,
      isExplained: imprint.includes(textsIn('en')('document-foreign-titles')),
    };
  };
  expect(print('mul')).toEqual({ language: null, languageMark: 'several languages', isExplained: true });
  expect(print(null)).toEqual({ language: null, languageMark: 'language unknown', isExplained: true });
  expect(print('az')).toEqual({ language: 'az', languageMark: 'Azerbaijani', isExplained: true });
  expect(print('en')).toEqual({ language: 'en', languageMark: null, isExplained: false });
});
