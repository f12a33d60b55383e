import { textWidth as measure } from '#src/photos/text/width.ts';
import { textWidth } from './page.ts';

/** Size of the font in the head of the table, in points. */
export const headSize = 7.5;

// In millimetres.
/** Width of the column for names of countries. */
const nameWidth = 40;
/** The least width of a column of figures, even where its head is short. */
const narrowest = 9;
/** Space at the left and right of a text together, with some to spare. */
const padding = 2.5;

/** How wide columns are, in millimetres, and whether the words at their heads stand upright: too many for their width. */
export interface TableColumns {
  widths: number[];
  isUpright: boolean;
}

/**
 * Columns of figures below these heads, after one of names: wide enough for two lines each where there is room, else for
 * their longest words, so that none is broken.
 */
export function buildTableColumns(heads: readonly string[]): TableColumns {
  const room = textWidth - nameWidth;
  const widths = [twoLines, longestWord]
    .map((widthOf) => heads.map((head) => Math.max(widthOf(head) + padding, narrowest)))
    .find((needed) => sum(needed) <= room);
  if (!widths) return { widths: [nameWidth, ...heads.map(() => room / heads.length)], isUpright: true };
  const stretch = room / sum(widths);
  return { widths: [nameWidth, ...widths.map((width) => width * stretch)], isUpright: false };
}

/** The least width in which two lines hold all words. */
function twoLines(head: string): number {
  const words = head.split(/\s+/);
  return Math.min(
    ...words.map((_, index) =>
      Math.max(...[words.slice(0, index), words.slice(index)].map((line) => widthOf(line.join(' ')))),
    ),
  );
}

function longestWord(head: string): number {
  return Math.max(...head.split(/\s+/).map(widthOf));
}

function widthOf(text: string): number {
  return measure(text, { weight: 'bold', size: (headSize * 25.4) / 72 });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
