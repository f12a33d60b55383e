import { textWidth } from './page.ts';

// In millimetres.
/** For the names of countries. */
const nameWidth = 40;
/** A bold letter of a table's head, on average, and what is left and right of a word. */
const letter = 1.75;
const padding = 2;
/** For the figures below. */
const fewestLetters = 4;

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
  const candidates = [heads.map(halfLength), heads.map(longestWord)];
  const widths = candidates
    .map((letters) => letters.map((count) => padding + letter * count))
    .find((needed) => sum(needed) <= room);
  if (!widths) return { widths: [nameWidth, ...heads.map(() => room / heads.length)], isUpright: true };
  const stretch = room / sum(widths);
  return { widths: [nameWidth, ...widths.map((width) => width * stretch)], isUpright: false };
}

/** Of a line, where two hold all words. */
function halfLength(text: string): number {
  const words = text.split(/\s+/);
  const lines = words.map((_, index) =>
    Math.max(words.slice(0, index).join(' ').length, words.slice(index).join(' ').length),
  );
  return Math.max(Math.min(...lines), fewestLetters);
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => word.length), fewestLetters);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
