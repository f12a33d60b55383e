import type { Layout, Rectangle } from './layout.ts';
import type { Row } from './list-arrangements.ts';

/** How much of a photo's side stays visible at least. */
const minVisible = 0.85;

/** The goal is a little higher, so that gaps in stacks and rounding to whole pixels keep to the least. */
const minKept = 0.86;

/** A row of some width is `(width - fixed) / share` high when nothing is cropped. */
type Measure = { share: number; fixed: number };

/**
 * Turns an arrangement into rectangles. Rows fill the width; if they are too high together, photos are
 * cropped above and below, and if that does not do, everything is made smaller and put in the middle.
 * Undefined when a photo would have to be cropped too much or would vanish.
 *
 * @param ratios width by height of each photo
 * @param width of the sheet in pixels
 */
export function placeArrangement(rows: Row[], ratios: number[], width: number): Layout | undefined {
  const ratio = (photo: number) => ratios[photo] ?? 1;
  const gap = Math.round(width / 160);
  const fitted = fitRows(rows, { ratio, gap, width, isAlone: ratios.length === 1 });
  if (fitted.heights.some((height) => height <= 0)) return undefined;
  const cells = placeCells(rows, fitted, { ratio, gap, width });
  return cells.every((cell, photo) => isAcceptable(cell, ratio(photo)))
    ? { width, height: fitted.height, cells }
    : undefined;
}

interface Sheet {
  /** Width by height of a photo. */
  ratio: (photo: number) => number;
  /** Between photos. */
  gap: number;
  width: number;
}

/** How large rows are: as wide as the sheet or narrower, and by how much photos are cropped in height. */
interface FittedRows {
  usedWidth: number;
  /** Height of all rows with the gaps between, in whole pixels. */
  height: number;
  /** Height of each row, not rounded. */
  heights: number[];
  /** The part of a photo's height that stays visible. */
  kept: number;
}

function fitRows(rows: Row[], { ratio, gap, width, isAlone }: Sheet & { isAlone: boolean }): FittedRows {
  const measures = rows.map((row) => measureRow(row, ratio, gap));
  const gaps = gap * (rows.length - 1);
  const available = Math.round(width * 0.75) - gaps;
  const natural = sum(measures.map(({ share, fixed }) => (width - fixed) / share));
  // A photo that is alone on the sheet is shown whole.
  const kept = isAlone ? 1 : Math.min(1, Math.max(minKept, available / natural));
  const fullHeight = Math.min(natural * kept, available);
  // The sum of the rows' heights, solved for the width.
  const fittingWidth =
    (fullHeight / kept + sum(measures.map(({ share, fixed }) => fixed / share))) /
    sum(measures.map(({ share }) => 1 / share));
  const usedWidth = Math.min(width, Math.round(fittingWidth));
  const heights = measures.map(({ share, fixed }) => ((usedWidth - fixed) / share) * kept);
  return { usedWidth, height: Math.max(1, Math.round(fullHeight)) + gaps, heights, kept };
}

/** The rectangle of each photo, in the order of the photos; rows narrower than the sheet are in its middle. */
function placeCells(
  rows: Row[],
  { usedWidth, height, heights, kept }: FittedRows,
  { ratio, gap, width }: Sheet,
): Rectangle[] {
  const margin = Math.floor((width - usedWidth) / 2);
  const cells: Rectangle[] = [];
  const bands = divide(height, heights, gap);
  rows.forEach((row, i) => {
    const band = bands[i] ?? { start: 0, size: 0 };
    const widths = row.map((stack) => {
      const { share, fixed } = measureRow([stack], ratio, gap);
      return share * ((heights[i] ?? 0) / kept) + fixed;
    });
    divide(usedWidth, widths, gap).forEach((column, j) => {
      const stack = row[j] ?? [];
      const parts = divide(
        band.size,
        stack.map((photo) => 1 / ratio(photo)),
        gap,
      );
      parts.forEach((part, k) => {
        const [left, top] = [margin + column.start, band.start + part.start];
        cells[stack[k] ?? 0] = { left, top, width: column.size, height: part.size };
      });
    });
  });
  return cells;
}

/**
 * Each place in a row is as wide as `share × height + fixed`. For a stack, the gaps in it make `fixed`
 * negative.
 */
function measureRow(row: Row, ratio: (photo: number) => number, gap: number): Measure {
  let [share, fixed] = [0, gap * (row.length - 1)];
  for (const stack of row) {
    const perWidth = sum(stack.map((photo) => 1 / ratio(photo)));
    share += 1 / perWidth;
    fixed -= (gap * (stack.length - 1)) / perWidth;
  }
  return { share, fixed };
}

/** Divides a length in the given proportions, to whole pixels, with equal gaps between. */
function divide(length: number, proportions: number[], gap: number): { start: number; size: number }[] {
  const scale = (length - gap * (proportions.length - 1)) / sum(proportions);
  let passed = 0;
  return proportions.map((proportion, i) => {
    const from = Math.round(passed * scale);
    passed += proportion;
    return { start: from + i * gap, size: Math.round(passed * scale) - from };
  });
}

/** Rounding may crop one pixel more, which counts in a cell that is a few pixels wide. */
function isAcceptable(cell: Rectangle, ratio: number): boolean {
  if (cell.width < 1 || cell.height < 1) return false;
  const visibleWidth = Math.min(1, cell.width / (cell.height * ratio));
  const visibleHeight = Math.min(1, (cell.height * ratio) / cell.width);
  return (
    visibleWidth >= minVisible - 1 / (cell.height * ratio) && visibleHeight >= minVisible - ratio / cell.width
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
