import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#src/domain/text/edit-distance.ts';

/** The textbook's whole table, without limit or shortcuts. */
function slowDistance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    rows.push([]);
    for (let j = 0; j <= b.length; j++) {
      let cost = i === 0 ? j : j === 0 ? i : Number.POSITIVE_INFINITY;
      if (i > 0 && j > 0) {
        cost = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        );
      }
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      }
      rows[i]?.push(cost);
    }
  }
  return at(a.length, b.length);
}

describe('typing errors between two texts', () => {
  test.each([
    ['germany', 'germny', 1],
    ['germany', 'gremany', 1],
    ['germany', 'germmany', 1],
    ['germany', 'gernany', 1],
    ['germany', 'germany', 0],
    ['niger', 'nigeriya', 3],
    ['isvec', 'isvecre', 2],
    ['', 'oman', 4],
  ])('%j and %j: %i', (a, b, errors) => {
    expect(editDistance(a, b, 5)).toBe(errors);
    expect(editDistance(b, a, 5)).toBe(errors);
  });

  test('stop counting past the limit', () => {
    expect(editDistance('germany', 'france', 2)).toBe(3);
    expect(editDistance('a', 'abcdefgh', 1)).toBe(2);
  });

  test('count texts too long to be names as apart, unless the same', () => {
    const long = 'x'.repeat(121);
    expect(editDistance(long, `${long.slice(1)}y`, 3)).toBe(4);
    expect(editDistance(long, long, 3)).toBe(0);
  });

  test('are what the whole table says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 5000 },
    );
  });
});
