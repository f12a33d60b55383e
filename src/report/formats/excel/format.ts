import type { Format } from '#src/report/formats/format.ts';

export const excel: Format = {
  extension: 'xlsx',
  button: 'button-report-excel',
  name: 'report-format-excel',
  row: 1,
  askedBy: 'admin',
  loadBuilder: async () => (await import('./render-workbook.ts')).buildExcelFile,
};
