import { describe, expect, test } from 'vitest';
import { rankPlaces } from '#src/domain/cities/rank-places.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';

/** Candidates with one spelling each, numbered from 1. */
function rank(typed: string, ...places: [name: string, population: number][]) {
  const candidates = places.map(([name, population], index) => {
    const key = foldName(name);
    return { id: index + 1, key, loose: loosenKey(key), population, isSeat: false };
  });
  return rankPlaces(typed, candidates, 10).map(({ id, likeness }) => [id, likeness]);
}

describe('places that may be meant', () => {
  test('are those of that name, then those that sound so, then similar ones', () => {
    expect(rank('Qori', ['Gorin', 500_000], ['Gori', 40_000], ['Qori', 600])).toEqual([
      [3, 'same'],
      [2, 'sounds-alike'],
      [1, 'similar'],
    ]);
  });

  test('of one name come the larger first', () => {
    expect(rank('Paris', ['Paris', 900], ['Paris', 2_000_000])).toEqual([
      [2, 'same'],
      [1, 'same'],
    ]);
  });

  test('with typing errors are rather a city than a village', () => {
    expect(rank('Ankar', ['Ankaz', 800], ['Ankara', 3_500_000])[0]).toEqual([2, 'similar']);
    expect(rank('Pairs', ['Paird', 900], ['Paris', 2_000_000])[0]).toEqual([2, 'similar']);
  });

  test('are begun by a name that goes on', () => {
    expect(rank('Frankfurt', ['Frankfurt am Main', 650_000])).toEqual([[1, 'similar']]);
  });

  test('are not those with too many errors, and of a short name none with any', () => {
    expect(rank('Lvov', ['Lviven', 1_000_000])).toEqual([]);
    expect(rank('Ufa', ['Uza', 1_000_000])).toEqual([]);
  });
});
