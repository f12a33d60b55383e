import type { Format } from '#src/report/formats/format.ts';

export const csv: Format = {
  extension: 'csv',
  button: 'button-report-csv',
  name: 'report-format-csv',
  row: 2,
  askedBy: 'admin',
  loadBuilder: async () => (await import('./build-csv.ts')).buildCsvFile,
};
