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
    expect(rank('Qori', ['Gori', 40_000], ['Qori', 600])).toEqual([
      [2, 'same'],
      [1, 'sounds-alike'],
    ]);
    expect(rank('Qorni', ['Qorin', 500_000])).toEqual([[1, 'similar']]);
  });

  test('are no similar ones where the name itself is known, but for a larger place that begins so', () => {
    expect(rank('Berlin', ['Berlin', 3_000_000], ['Berling', 400_000])).toEqual([[1, 'same']]);
    expect(rank('Virginia', ['Virginia', 8_000], ['Virginia Beach', 450_000])).toEqual([
      [1, 'same'],
      [2, 'similar'],
    ]);
  });

  test('are none that is farther than the nearest, and none where many are as near', () => {
    expect(rank('Antalay', ['Antalya', 1_200_000], ['Antakya', 200_000])).toEqual([[1, 'similar']]);
    const villages = ['Lora', 'Mora', 'Nora', 'Tora'].map((name): [string, number] => [name, 900]);
    expect(rank('Zora', ...villages.slice(0, 2))).toHaveLength(2);
    expect(rank('Zora', ...villages)).toEqual([]);
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
