import type { Format } from '#src/report/formats/format.ts';

export const word: Format = {
  extension: 'docx',
  button: 'button-report-word',
  name: 'report-format-word',
  row: 1,
  askedBy: 'admin',
  loadBuilder: async () => (await import('./build-word.ts')).buildWord,
};
