import { buildInParts, type PrintedFormat } from '#src/reports/build-in-parts.ts';
import { mostBytes } from '#src/reports/build-order.ts';
import { renderPdf } from './render-pdf.ts';

export const pdfFormat: PrintedFormat = {
  format: 'pdf',
  // Besides photos there are fonts, texts and tags; more entries would take too much memory.
  most: { bytes: mostBytes - 4_000_000, entries: 1500 },
  // What the templates leave beside the numbers of entries.
  photoWidth: 148,
  render: renderPdf,
};

/** The report as it is printed, or one per chapter where it would be too large to send. */
export const buildPdf = buildInParts(pdfFormat);
