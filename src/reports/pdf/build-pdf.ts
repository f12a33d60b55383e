import { buildInParts } from '#src/reports/build-in-parts.ts';
import { mostBytes } from '#src/reports/build-order.ts';
import { renderPdf } from './render-pdf.ts';

/** In millimetres, as the templates have it. */
const photoWidth = 148;

/** A printed report, or one per chapter, the large ones in parts, where it would be too large to send. */
export const buildPdf = buildInParts({
  format: 'pdf',
  most: { bytes: mostBytes - 4_000_000, entries: 1500 },
  photoWidth,
  render: renderPdf,
});
