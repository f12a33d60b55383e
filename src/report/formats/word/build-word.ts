import { buildInParts, type PrintedFormat } from '#src/report/build/in-parts.ts';
import { mostBytes } from '#src/report/build/order.ts';
import { entryIndent, textWidth } from './page.ts';
import { renderWord } from './render-word.ts';

/** Beside photos, a file holds fonts, texts and charts. More entries in one would take it too long to open. */
export const wordFormat: PrintedFormat = {
  most: { bytes: mostBytes - 4_000_000, entries: 5000 },
  photoWidth: textWidth - entryIndent,
  render: renderWord,
};

/** The report as a document that can be edited, or one per chapter where it would be too large to send. */
export const buildWord = buildInParts(wordFormat);
