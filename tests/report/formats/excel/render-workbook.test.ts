import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { reportedAnswers } from '#src/domain/report/reported-answers.ts';
import { renderWorkbook } from '#src/report/formats/excel/render-workbook.ts';
import { documentedNames } from '#tests/report/formats/documented-names.ts';
import { anyReport } from '#tests/support/reports/any-report.ts';
import { printedFigures, printedTotal } from '#tests/support/reports/printed-totals.ts';
import { factsOf, sampleFacts } from '#tests/support/reports/sample-report.ts';
import { type ReadSheet, readWorkbook, type Value } from './read-workbook.ts';

async function read(report: Report) {
  const { files, sheets } = readWorkbook(await renderWorkbook(report));
  const [entries, places, countries, totals] = sheets as [ReadSheet, ReadSheet, ReadSheet, ReadSheet];
  return { files, sheets, entries, places, countries, totals };
}

const sum = (values: Array<Value | undefined>) => values.reduce<number>((all, one) => all + Number(one), 0);

/** Days since the beginning of 1970, out of Excel's own since 1900. */
const dayOf = (serial: Value | undefined) =>
  new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

describe('the workbook of a report', () => {
  it.each(locales)('in %s has the printed figures on each of its sheets', async (locale) => {
    const { entries, places, countries, totals } = await read(buildReport(sampleFacts(), locale));
    const table = totals.rows.slice(-6);
    expect(table.slice(0, 5).map(([, ...figures]) => figures)).toEqual(
      Object.values(printedFigures).map((of) => [of.entries, of.events, of.countries]),
    );
    expect(table[5]?.slice(1)).toEqual([printedTotal.entries, printedTotal.events, printedTotal.countries]);
    expect(entries.rows).toHaveLength(1 + printedTotal.entries);
    expect(sum(entries.rows.slice(1).map((row) => row[9]))).toBe(printedTotal.events);
    expect(sum(places.rows.slice(1).map((row) => row[3]))).toBe(printedTotal.events);
    expect(countries.rows).toHaveLength(1 + printedTotal.countries + 1);
    expect(countries.rows.at(-1)?.slice(2)).toEqual([
      printedTotal.entries,
      printedTotal.events,
      ...Object.values(printedFigures).map((of) => of.events),
    ]);
  });

  it('names the days of the campaign as documents of its language do', async () => {
    const days = ['16 fevral – 10 mart, 2026', '16 февраля – 10 марта 2026 г.', '16 Şubat – 10 Mart 2026'];
    for (const [index, locale] of (['az', 'ru', 'tr'] as const).entries()) {
      const { totals } = await read(buildReport(factsOf([]), locale));
      expect(totals.rows[1]?.[0]).toBe(days[index]);
    }
  });

  it('has sheets and heads in the language of the report', async () => {
    const { sheets, entries } = await read(buildReport(sampleFacts(), 'az'));
    expect(sheets.map(({ name }) => name)).toEqual(['Qeydlər', 'Yerlər', 'Ölkələr', 'Yekun']);
    const own = entries.rows.slice(0, 3).map((row) => row.slice(0, 10));
    expect(own).toEqual([
      ...[
        [
          '№',
          'Kateqoriya',
          'Başlıq',
          'Başlığın dili',
          'İlk gün',
          'Son gün',
          'Ölkə kodu',
          'Ölkə',
          'Şəhərlər',
          'Tədbirlərin sayı',
        ],
      ],
      [
        1,
        'Anım tədbirləri',
        'An event of the community, commemorations 1',
        'ingilis dili',
        46069,
        46069,
        'TR',
        'Türkiyə',
        'İğdır',
        1,
      ],
      [
        2,
        'Anım tədbirləri',
        'An event of the community, commemorations 2',
        'ingilis dili',
        46073,
        46073,
        'DE',
        'Almaniya',
        'Ştutqart',
        1,
      ],
    ]);
  });

  it('has the columns that are documented', async () => {
    const { entries, places, countries } = await read(buildReport(sampleFacts(), 'en'));
    expect(entries.rows[0]).toEqual(documentedNames('The sheet Entries'));
    expect(places.rows[0]).toEqual(documentedNames('The sheet Places'));
    expect(countries.rows[0]?.slice(0, 4)).toEqual(documentedNames('The sheet Countries'));
  });

  it('says what campaign it is of, and of which moment', async () => {
    const { totals } = await read(buildReport(sampleFacts(), 'en'));
    expect(totals.rows.slice(0, 4)).toEqual([
      ['Days of remembrance'],
      ['16 February – 10 March 2026'],
      ['Approved entries only, as of 31 March 2026, 18:20 (UTC).'],
      ['Coordinates: GeoNames, geonames.org (CC BY 4.0).'],
    ]);
  });

  it.each([
    ['az', 'dd.mm.yyyy'],
    ['ru', 'dd.mm.yyyy'],
    ['tr', 'dd.mm.yyyy'],
    ['en', '[$-409]d mmm yyyy'],
  ] as const)('in %s has real dates, shown as %s', async (locale, format) => {
    const { entries } = await read(buildReport(sampleFacts(), locale));
    expect([entries.formatOf('E2'), entries.formatOf('F2')]).toEqual([format, format]);
    expect(dayOf(entries.rows[1]?.[4])).toBe('2026-02-16');
  });

  it('keeps the heads in sight and on each page, and filters the rows without their sums', async () => {
    const { files, sheets } = await read(buildReport(sampleFacts(), 'en'));
    expect(sheets.map(({ xml }) => /<autoFilter ref="([^"]*)"\/>/.exec(xml)?.[1])).toEqual([
      `A1:${'JKLMNOPQ'[reportedAnswers.length]}105`,
      'A1:F85',
      'A1:I34',
      'A6:D11',
    ]);
    expect(sheets.map(({ xml }) => /<pane ySplit="(\d+)".*? state="frozen"\/>/.exec(xml)?.[1])).toEqual([
      '1',
      '1',
      '1',
      '6',
    ]);
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'Countries'!$A$1:$I$34</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Countries'!$1:$1</definedName>`,
    );
    for (const { xml } of sheets) {
      // In any other order Excel calls the file damaged.
      expect(
        [...xml.matchAll(/<(sheetPr|sheetViews|cols|sheetData|autoFilter|pageMargins|pageSetup)[ />]/g)].map(
          ([, tag]) => tag,
        ),
      ).toEqual(['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'pageMargins', 'pageSetup']);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
  });

  it('makes rows as high as their titles need, until somebody changes the columns', async () => {
    const { entries: facts } = sampleFacts();
    const [entry] = facts;
    if (!entry) throw new Error('the fixture is empty');
    const { entries } = await read(
      buildReport(factsOf([{ ...entry, title: 'Ш'.repeat(20).concat(' ').repeat(9) }]), 'ru'),
    );
    const heights = [...entries.xml.matchAll(/<row [^>]*ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights[1]).toBeGreaterThan(3 * 12.75);
    expect(entries.xml).not.toContain('customHeight');
  });

  it('has no formulas, and nothing about whoever made it', async () => {
    const { files } = await read(
      buildReport(factsOf(sampleFacts().entries.map((entry) => ({ ...entry, title: '=1+1' }))), 'tr'),
    );
    expect([...files.values()].filter((xml) => xml.includes('<f>'))).toEqual([]);
    expect([...files.keys()].filter((name) => !/^(\[Content_Types\]\.xml|_rels\/|xl\/)/.test(name))).toEqual(
      [],
    );
  });

  it('gives back whatever was reported, counted as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { entries, places, countries, totals } = await read(report);
        expect(
          entries.rows
            .slice(1)
            .map(([number, , title, , first, last, code, , cities, events]) => [
              number,
              title,
              dayOf(first),
              dayOf(last),
              code,
              cities,
              events,
            ]),
        ).toEqual(
          report.chapters.flatMap((chapter) =>
            chapter.entries.map(({ number, title, days, country, cities }) => [
              number,
              title,
              days.first,
              days.last,
              country,
              cities.map(({ name }) => name).join(', '),
              cities.length,
            ]),
          ),
        );
        expect(sum(places.rows.slice(1).map((row) => row[3]))).toBe(report.total.events);
        expect(sum(countries.rows.slice(1, -1).map((row) => row[3]))).toBe(report.total.events);
        expect(totals.rows.at(-1)?.slice(1)).toEqual([
          report.total.entries,
          report.total.events,
          report.total.countries,
        ]);
      }),
    );
  });
});
