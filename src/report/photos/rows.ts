import type { Size } from '#src/photos/sheet/layout.ts';

// In millimetres of the printed page.
/** Between photos, beside and above each other. */
export const photoGap = 4;
/** With rows of this height three entries fit on a page. */
const tallestRow = 54;
/** The tallest of two rows; so two entries fit on a page. */
const tallestOfTwo = 42;
/** In a lower row faces could not be seen: photos are divided into two rows instead. */
const lowestRow = 34;

/**
 * How large photos are printed, row by row in their order, on a column that is `width` wide; all in millimetres. The
 * photos of a row are equally high and keep their shape: none is cropped.
 */
export function buildPhotoRows(photos: readonly Size[], width: number): Size[][] {
  const ratios = photos.map((photo) => photo.width / photo.height);
  if (ratios.length === 0) return [];
  if (ratios.length < 3 || heightOf(ratios, width) >= lowestRow) return [sizeRow(ratios, width, tallestRow)];
  const half = Math.ceil(ratios.length / 2);
  return [ratios.slice(0, half), ratios.slice(half)].map((row) => sizeRow(row, width, tallestOfTwo));
}

function sizeRow(ratios: readonly number[], width: number, tallest: number): Size[] {
  const height = Math.min(heightOf(ratios, width), tallest);
  return ratios.map((ratio) => ({ width: ratio * height, height }));
}

/** The height of a row that fills the width. */
function heightOf(ratios: readonly number[], width: number): number {
  const room = width - photoGap * (ratios.length - 1);
  return room / ratios.reduce((sum, ratio) => sum + ratio, 0);
}
