import { describe, expect, test } from 'vitest';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { indexCountries } from '#src/domain/countries/name-index.ts';
import { findSimilar } from '#src/domain/countries/similar-spellings.ts';

const index = indexCountries(isoCountries);

describe('a spelling near a folded text', () => {
  test.each([
    ['germany', 'DE', 0, true],
    ['germny', 'DE', 1, true],
    ['gernany', 'DE', 1, true],
    ['germanyx', 'DE', 1, true],
    ['gremnay', 'DE', 2, true],
    // By sound, without errors and with one.
    ['kazaxistan', 'KZ', 0.5, true],
    ['kazaxiztan', 'KZ', 1.5, true],
    // Another first letter; six letters with one replaced; five with one added.
    ['xermany', 'DE', 1, false],
    ['lidiya', 'LY', 1, false],
    ['samosa', 'WS', 1, false],
    // Six with two swapped, or one missing.
    ['frnasa', 'FR', 1, true],
    ['frnsa', 'FR', 1, true],
  ])('%s: %s by %d, convincing: %s', (key, code, cost, convincing) => {
    expect(findSimilar(index, key, 2).get(code)).toEqual({ cost, convincing });
    expect(findSimilar(index, key, Math.ceil(cost)).has(code)).toBe(true);
  });

  test('is left out past the limit', () => {
    expect(findSimilar(index, 'germny', 0).has('DE')).toBe(false);
    expect(findSimilar(index, 'gremnay', 1).has('DE')).toBe(false);
    expect(findSimilar(index, 'kazaxiztan', 1).has('KZ')).toBe(false);
  });

  test('by sound is for longer texts: Nigar is a name', () => {
    expect(findSimilar(index, 'nigar', 1).get('NE')?.cost).toBe(1);
  });
});
