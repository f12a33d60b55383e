import { buildInParts, type PrintedFormat } from '#src/report/build/in-parts.ts';
import { mostBytes } from '#src/report/build/order.ts';
import { renderPdf } from './render-pdf.ts';

export const pdfFormat: PrintedFormat = {
  // Texts, tags and fonts add a tenth. While it is made, a file takes ten times its size of memory.
  most: { bytes: mostBytes - 10_000_000, entries: 1500 },
  // The width that the templates leave beside the numbers of entries.
  photoWidth: 148,
  render: renderPdf,
};

/** The report as it is printed, or one per chapter where it would be too large to send. */
export const buildPdf = buildInParts(pdfFormat);
