import type { Layout, Size } from './layout.ts';
import { listArrangements } from './list-arrangements.ts';
import { placeArrangement } from './place-arrangement.ts';

/**
 * A photo with a larger ratio of its sides is a strip that would leave the others no room; it is cut to this ratio.
 */
const maxRatio = 20;

/**
 * Lays photos out on a sheet `width` pixels wide and at most three quarters as high, in their order, with thin gaps:
 * in rows that fill the width, where a place in a row may hold two or three photos, one above the other. A photo
 * fills its cell; what sticks out, of one side at most 15 %, is to be cropped.
 *
 * The best arrangement shows the photos large, alike in size, and with little cropped.
 *
 * @throws RangeError unless there are 1 to 10 photos
 */
export function buildLayout(photos: Size[], width: number): Layout {
  if (photos.length < 1 || photos.length > 10) throw new RangeError(`${photos.length} photos on a sheet`);
  const ratios = photos.map((photo) => clampRatio(photo.width / photo.height));
  let best: Layout | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const rows of listArrangements(photos.length)) {
    const layout = placeArrangement(rows, ratios, width);
    if (!layout) continue;
    // Of two arrangements that look the same, plain rows are easier to read in order.
    const stacks = rows.flat().filter((stack) => stack.length > 1).length;
    const score = scoreLayout(layout, ratios) - 0.03 * stacks;
    if (score > bestScore) [best, bestScore] = [layout, score];
  }
  // All photos in one row, if nothing better, can always be placed.
  if (!best) throw new RangeError(`No layout for photos on ${width} pixels`);
  return best;
}

/** In logarithms, so that twice as large is worth the same for small photos and for large ones. */
function scoreLayout({ width, cells }: Layout, ratios: number[]): number {
  const areas = cells.map((cell) => cell.width * cell.height);
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const deviations = areas.map((area) => Math.log(area / mean));
  const unevenness = Math.sqrt(deviations.reduce((sum, each) => sum + each ** 2, 0) / areas.length);
  const usedWidth = width - 2 * Math.min(...cells.map((cell) => cell.left));
  const cropped = cells.map((cell, i) => Math.abs(Math.log(cell.width / cell.height / (ratios[i] ?? 1))));
  return (
    Math.log(mean / width ** 2) -
    0.3 * unevenness +
    // One photo that nobody can make out is worse than many that differ a little.
    0.5 * Math.min(...deviations) -
    // White beside the photos looks like a mistake, less height does not.
    3 * Math.log(width / usedWidth) -
    cropped.reduce((sum, each) => sum + each, 0) / cells.length
  );
}

function clampRatio(ratio: number): number {
  return Math.min(maxRatio, Math.max(1 / maxRatio, ratio));
}
