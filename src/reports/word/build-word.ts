import { buildInParts } from '#src/reports/build-in-parts.ts';
import { mostBytes } from '#src/reports/build-order.ts';
import { entryIndent, textWidth } from './page.ts';
import { renderWord } from './render-word.ts';

/** A Word document, or one per chapter, the large ones in parts, where it would be too large to send. */
export const buildWord = buildInParts({
  format: 'word',
  // Besides photos there are fonts, texts and charts; more entries would take too much memory.
  most: { bytes: mostBytes - 4_000_000, entries: 1500 },
  photoWidth: textWidth - entryIndent,
  render: renderWord,
});
