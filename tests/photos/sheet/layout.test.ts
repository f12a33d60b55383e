import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLayout } from '#src/photos/sheet/build-layout.ts';
import type { Size } from '#src/photos/sheet/layout.ts';

const gap = 8;

/** From strips to towers. */
const anySize = fc
  .tuple(fc.integer({ min: 20, max: 4000 }), fc.double({ min: -1.3, max: 1.3, noNaN: true }))
  .map(([side, exponent]): Size => {
    const ratio = 10 ** exponent;
    return {
      width: Math.max(1, Math.round(side * Math.min(1, ratio))) * 20,
      height: Math.max(1, Math.round(side * Math.min(1, 1 / ratio))) * 20,
    };
  })
  .filter(({ width, height }) => width / height <= 20 && height / width <= 20);

/** What phones take. */
const usualSize = fc.constantFrom(
  ...[
    [4000, 3000],
    [3000, 4000],
    [1920, 1080],
    [1080, 1920],
    [3000, 2000],
    [2000, 3000],
    [1000, 1000],
  ].map(([width = 1, height = 1]): Size => ({ width, height })),
);

const photosOf = (size: fc.Arbitrary<Size>) => fc.array(size, { minLength: 1, maxLength: 10 });

describe('a sheet of any photos', () => {
  test('has each photo once, whole pixels, inside the sheet', () => {
    fc.assert(
      fc.property(photosOf(anySize), (photos) => {
        const { width, height, cells } = buildLayout(photos, 1280);
        expect(width).toBe(1280);
        expect(height).toBeGreaterThanOrEqual(1);
        expect(height).toBeLessThanOrEqual(960);
        expect(cells).toHaveLength(photos.length);
        for (const cell of cells) {
          for (const number of Object.values(cell)) expect(Number.isInteger(number)).toBe(true);
          expect(Math.min(cell.left, cell.top)).toBeGreaterThanOrEqual(0);
          expect(Math.min(cell.width, cell.height)).toBeGreaterThanOrEqual(1);
          expect(cell.left + cell.width).toBeLessThanOrEqual(width);
          expect(cell.top + cell.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('has them in order, each after the ones before, and a gap between', () => {
    fc.assert(
      fc.property(photosOf(anySize), (photos) => {
        const { cells } = buildLayout(photos, 1280);
        cells.forEach((cell, i) => {
          for (const earlier of cells.slice(0, i)) {
            const beside = cell.left >= earlier.left + earlier.width + gap;
            const below = cell.top >= earlier.top + earlier.height + gap;
            expect(beside || below).toBe(true);
          }
        });
      }),
    );
  });

  test('shows at least 85 % of either side of each, to a pixel', () => {
    fc.assert(
      fc.property(photosOf(anySize), (photos) => {
        buildLayout(photos, 1280).cells.forEach((cell, i) => {
          const { width, height } = photos[i] ?? { width: 1, height: 1 };
          // Filling the cell without stretching, the photo is this large; the rest is cropped.
          const scale = Math.max(cell.width / width, cell.height / height);
          expect(cell.width).toBeGreaterThanOrEqual(0.85 * width * scale - 1);
          expect(cell.height).toBeGreaterThanOrEqual(0.85 * height * scale - 1);
        });
      }),
    );
  });
});

describe('a sheet of photos as phones take them', () => {
  test('is mostly photos, none of them tiny', () => {
    fc.assert(
      fc.property(fc.array(usualSize, { minLength: 2, maxLength: 10 }), (photos) => {
        const { width, height, cells } = buildLayout(photos, 1280);
        const areas = cells.map((cell) => cell.width * cell.height);
        const total = areas.reduce((sum, area) => sum + area, 0);
        expect(total / (width * height)).toBeGreaterThan(0.75);
        expect(Math.min(...areas) / (total / areas.length)).toBeGreaterThan(0.15);
        expect(height).toBeGreaterThan(300);
      }),
    );
  });
});

const landscape = { width: 4000, height: 3000 };
const portrait = { width: 3000, height: 4000 };

test('one photo is shown whole, in the middle', () => {
  expect(buildLayout([landscape], 1280)).toEqual({
    width: 1280,
    height: 960,
    cells: [{ left: 0, top: 0, width: 1280, height: 960 }],
  });
  expect(buildLayout([portrait], 1280)).toEqual({
    width: 1280,
    height: 960,
    cells: [{ left: 280, top: 0, width: 720, height: 960 }],
  });
});

test('two portraits stand side by side, four landscapes two by two', () => {
  const two = buildLayout([portrait, portrait], 1280).cells;
  expect(two.map((cell) => cell.left)).toEqual([0, 644]);
  const four = buildLayout([landscape, landscape, landscape, landscape], 1280).cells;
  expect(new Set(four.map((cell) => cell.left)).size).toBe(2);
  expect(new Set(four.map((cell) => cell.top)).size).toBe(2);
});

test('a strip of a picture is cut rather than shown as a line', () => {
  const [strip, photo] = buildLayout([{ width: 10_000, height: 50 }, landscape], 1280).cells;
  expect(strip?.height).toBeGreaterThan(30);
  expect(photo?.width).toBeGreaterThan(400);
});

test.each([0, 11])('a sheet of %i photos is a mistake', (count) => {
  expect(() =>
    buildLayout(
      Array.from({ length: count }, () => landscape),
      1280,
    ),
  ).toThrow(RangeError);
});
