import { textWidth } from './page.ts';

// In millimetres.
/** For the names of countries. */
const nameWidth = 40;
/** A bold letter of a table's head, on average, and what is left and right of a word. */
const letter = 1.75;
const padding = 2;

/** How wide columns are, in millimetres, and whether the words at their heads stand upright: too many for their width. */
export interface TableColumns {
  widths: number[];
  isUpright: boolean;
}

/** Columns of figures below these heads, after one of names: as wide as their longest words, so that none is broken. */
export function buildTableColumns(heads: readonly string[]): TableColumns {
  const needed = heads.map((head) => padding + letter * longestWord(head));
  const room = textWidth - nameWidth;
  const all = needed.reduce((sum, width) => sum + width, 0);
  const isUpright = all > room;
  const widths = needed.map((width) => (isUpright ? room / heads.length : (width * room) / all));
  return { widths: [nameWidth, ...widths], isUpright };
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length), 4);
}
