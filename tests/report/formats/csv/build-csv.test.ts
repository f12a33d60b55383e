import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { reportedAnswers } from '#src/domain/report/reported-answers.ts';
import { buildCsv, makeHarmless } from '#src/report/formats/csv/build-csv.ts';
import { documentedNames } from '#tests/report/formats/documented-names.ts';
import { anyReport } from '#tests/support/reports/any-report.ts';
import { printedFigures, printedTotal } from '#tests/support/reports/printed-totals.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';
import { readCsv, readRecords } from './read-csv.ts';

type Records = ReturnType<typeof readRecords>;

const recount = (records: Records) => ({
  entries: new Set(records.map(({ entry_number }) => entry_number)).size,
  events: records.length,
  countries: new Set(records.map(({ country_code }) => country_code)).size,
});

/** As it was before an apostrophe came in front of it. */
const original = (cell = '') => (cell === makeHarmless(cell.slice(1)) ? cell.slice(1) : cell);

describe('the CSV of a report', () => {
  it.each(locales)('in %s has the printed figures: its lines are the events', (locale) => {
    const records = readRecords(buildCsv(buildReport(sampleFacts(), locale)));
    expect(recount(records)).toEqual(printedTotal);
    const byCategory = Map.groupBy(records, ({ category_id }) => category_id);
    expect([...byCategory.values()].map(recount)).toEqual(Object.values(printedFigures));
  });

  it('has the columns that are documented, in that order, whatever the language', () => {
    for (const locale of locales) {
      const [names] = readCsv(buildCsv(buildReport(sampleFacts(), locale)));
      expect(names).toEqual(documentedNames('Columns of the CSV'));
    }
  });

  it('says everything about an event', () => {
    const records = readRecords(buildCsv(buildReport(sampleFacts(), 'az')));
    expect(records.find(({ city_key }) => city_key === 'geo:2825297')).toEqual({
      entry_number: '2',
      category_id: '1',
      category_unit: 'event',
      category: 'Anım tədbirləri',
      title: 'An event of the community, commemorations 2',
      title_language: 'en',
      first_day: '2026-02-20',
      last_day: '2026-02-20',
      country_code: 'DE',
      country: 'Almaniya',
      city_key: 'geo:2825297',
      city: 'Ştutqart',
      latitude: '48.78232',
      longitude: '9.17702',
      computed_at: '2026-03-31T18:20:00.000Z',
      held_online: '0',
      // What the past campaign did not ask for.
      ...Object.fromEntries(reportedAnswers.map(({ column }) => [column, ''])),
    });
  });

  it('is UTF-8 that Excel knows as such, in lines as the RFC has them', () => {
    const csv = buildCsv(buildReport(sampleFacts(), 'ru'));
    expect(Buffer.from(csv).subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('gives back whatever was reported, counted as it is', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const records = readRecords(buildCsv(report));
        expect(recount(records)).toEqual(report.total);
        expect(records.map(({ title, city }) => [title, city].map((text) => original(text)))).toEqual(
          report.chapters.flatMap(({ entries }) =>
            entries.flatMap(({ title, cities }) => cities.map(({ name }) => [title, name])),
          ),
        );
      }),
    );
  });

  it('has no cell that a spreadsheet computes', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const texts = readCsv(buildCsv(report))
          .flat()
          .filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell));
        expect(texts.filter((cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))).toEqual([]);
      }),
    );
  });
});

it.each([
  '=1+1',
  '=HYPERLINK("http://example.org")',
  '+994 12',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\ttab',
  '\rline',
  '\nline',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u200b=1',
  "'=1",
])('%j gets an apostrophe in front, so that no spreadsheet computes it', (text) => {
  expect(makeHarmless(text)).toBe(`'${text}`);
});

it.each(['', 'An evening – and a concert', '1=1', '“=”', "'quoted'", 'Ə', '№ 1', ' x'])(
  '%j stays',
  (text) => {
    expect(makeHarmless(text)).toBe(text);
  },
);
