import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildReport } from '#src/domain/report/build-report.ts';
import { buildCsvFile } from '#src/report/formats/csv/build-csv.ts';
import { buildExcelFile } from '#src/report/formats/excel/render-workbook.ts';
import { buildMapFile } from '#src/report/formats/map/build-geojson.ts';
import { sampleFacts } from '#tests/support/reports/sample-report.ts';

it.each([
  ['xlsx', buildExcelFile, 'PK'],
  ['csv', buildCsvFile, '\ufeffentry_number,'],
  ['geojson', buildMapFile, '{"type":"FeatureCollection"'],
])('a report is one %s file, under the name it was ordered by', async (extension, build, beginning) => {
  const folder = await mkdtemp(join(tmpdir(), 'hesabat-report-'));
  const steps: number[][] = [];
  const readPhoto = () => Promise.reject(new Error('there is no photo in this format'));
  const report = buildReport(sampleFacts(), 'az');
  const order = { report, logo: null, readPhoto, folder, name: 'hesabat-az', extension };
  try {
    const files = await build(order, (done, of) => steps.push([done, of]));
    expect(files).toEqual([
      { path: join(folder, `hesabat-az.${extension}`), name: `hesabat-az.${extension}` },
    ]);
    expect((await readFile(files[0]?.path ?? '', 'utf8')).startsWith(beginning)).toBe(true);
    expect(steps).toEqual([[1, 1]]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
