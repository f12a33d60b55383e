import writeExcelFile from 'write-excel-file/node';
import { textsIn } from '#locales/texts.ts';
import type { Report } from '#src/domain/report/report.ts';
import { asOneFile } from '#src/report/build/one-file.ts';
import { buildCountriesTable } from './countries-table.ts';
import { buildEntriesTable } from './entries-table.ts';
import { filterAndPrint } from './filter-and-print.ts';
import { buildPlacesTable } from './places-table.ts';
import { buildSheet } from './table.ts';
import { buildTotalsTable } from './totals-table.ts';

/** The report as a workbook of four tables. It has no formulas, and says nothing of whoever made it. */
export function renderWorkbook(report: Report): Promise<Buffer> {
  const t = textsIn(report.locale);
  const tables = [buildEntriesTable, buildPlacesTable, buildCountriesTable, buildTotalsTable].map((build) =>
    build(report, t),
  );
  return writeExcelFile(tables.map(buildSheet), {
    // Which every machine has, or one of the same widths.
    fontFamily: 'Arial',
    fontSize: 10,
    features: [filterAndPrint(tables)],
  }).toBuffer();
}

/** The Excel file of a report. */
export const buildExcelFile = asOneFile(renderWorkbook);
