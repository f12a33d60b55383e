import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import { composeDocument } from '#src/report/document/compose-document.ts';
import { buildTableColumns } from '#src/report/formats/word/table-columns.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

it('whatever the heads, the columns fill the text of a page', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 6 }), { minLength: 1, maxLength: 30 }), (heads) => {
      const { widths } = buildTableColumns(heads);
      expect(widths).toHaveLength(heads.length + 1);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 6);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});

it.each(locales)('in %s, the heads of the usual categories lie', (locale) => {
  const { columns } = composeDocument(buildReport(sampleFacts(), locale)).statistics.countries;
  expect(buildTableColumns(columns.slice(1)).isUpright).toBe(false);
});

it('heads stand upright where there is no room for their words', () => {
  expect(buildTableColumns(Array.from({ length: 10 }, () => 'Commemorations')).isUpright).toBe(true);
});
