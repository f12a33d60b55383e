import type { Format } from '#src/report/formats/format.ts';

export const pdf: Format = {
  extension: 'pdf',
  button: 'button-report-pdf',
  name: 'report-format-pdf',
  row: 1,
  askedBy: 'admin',
  loadBuilder: async () => (await import('./build-pdf.ts')).buildPdf,
};
