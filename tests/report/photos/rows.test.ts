import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPhotoRows, photoGap } from '#src/report/photos/rows.ts';

const landscape = { width: 1600, height: 1200 };
const portrait = { width: 1200, height: 1600 };

const anyPhoto = fc.record({
  width: fc.integer({ min: 1, max: 6000 }),
  height: fc.integer({ min: 1, max: 6000 }),
});

it('photos of any shapes keep them, in their order, and no row is broader than the column', () => {
  fc.assert(
    fc.property(fc.array(anyPhoto, { maxLength: 4 }), fc.integer({ min: 80, max: 180 }), (photos, width) => {
      const rows = buildPhotoRows(photos, width);
      expect(rows.flat()).toHaveLength(photos.length);
      for (const [index, printed] of rows.flat().entries()) {
        const photo = photos[index] ?? landscape;
        expect(printed.width / printed.height / (photo.width / photo.height)).toBeCloseTo(1, 6);
      }
      for (const row of rows) {
        expect(new Set(row.map(({ height }) => height)).size).toBe(1);
        const used = row.reduce((sum, one) => sum + one.width, photoGap * (row.length - 1));
        expect(used).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
  );
});

it('two photos stand beside each other so high that three entries fit on a page', () => {
  expect(buildPhotoRows([landscape, landscape], 148)).toEqual([
    [
      { width: 72, height: 54 },
      { width: 72, height: 54 },
    ],
  ]);
  expect(buildPhotoRows([portrait, landscape], 148)[0]?.map(({ height }) => height)).toEqual([54, 54]);
});

it('what would be too small in one row stands in two', () => {
  const rowsOf = (...photos: Array<typeof landscape>) =>
    buildPhotoRows(photos, 148).map(({ length }) => length);
  expect(rowsOf(landscape, landscape, landscape)).toEqual([3]);
  expect(rowsOf(portrait, portrait, portrait, portrait)).toEqual([4]);
  expect(rowsOf(landscape, landscape, landscape, landscape)).toEqual([2, 2]);
  expect(rowsOf({ width: 1920, height: 1080 }, landscape, landscape)).toEqual([2, 1]);
});

it('an entry without photos has no rows', () => {
  expect(buildPhotoRows([], 148)).toEqual([]);
});
