import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceMatch } from '#src/domain/cities/place-match.ts';
import { settlePlace } from '#src/domain/cities/settle-place.ts';

const match = (likeness: PlaceMatch['likeness'], population: number, more: Partial<PlaceMatch> = {}) => ({
  ...{ id: population, likeness, population, isSeat: false, isBegun: false },
  ...more,
});

const anyMatch: fc.Arbitrary<PlaceMatch> = fc.record({
  id: fc.nat(),
  likeness: fc.constantFrom('same' as const, 'sounds-alike' as const, 'similar' as const),
  population: fc.nat({ max: 20_000_000 }),
  isSeat: fc.boolean(),
  isBegun: fc.boolean(),
});

describe('whether a question is due', () => {
  test.each([
    ['the only one of that name', [match('same', 600)], true],
    ['the only town that sounds so', [match('sounds-alike', 6_550)], true],
    ['a village that only sounds so', [match('sounds-alike', 2_946)], false],
    ['what is only similar', [match('similar', 3_000_000)], false],
    ['two of one name', [match('same', 50_000), match('same', 20_000)], false],
    ['one of ten times the inhabitants', [match('same', 500_000), match('same', 50_000)], true],
    ['a seat of three times as many', [match('same', 40_000, { isSeat: true }), match('same', 12_000)], true],
    ['a hamlet before a metropolis by ear', [match('same', 600), match('sounds-alike', 90_000)], false],
    [
      'a town before a city so begun',
      [match('same', 8_587), match('similar', 452_745, { isBegun: true })],
      false,
    ],
    ['a town beside a similar city', [match('same', 8_587), match('similar', 452_745)], true],
  ])('%s', (_, matches, isSettled) => {
    expect(settlePlace(matches)).toBe(isSettled ? matches[0] : null);
  });

  test('the first is settled or none', () => {
    fc.assert(
      fc.property(fc.array(anyMatch), (matches) => {
        const settled = settlePlace(matches);
        expect(settled === null || settled === matches[0]).toBe(true);
        if (settled) expect(settled.likeness).not.toBe('similar');
      }),
    );
  });

  test('who is in doubt with some is in doubt with more', () => {
    fc.assert(
      fc.property(fc.array(anyMatch, { minLength: 1 }), anyMatch, (matches, another) => {
        if (settlePlace(matches) === null) expect(settlePlace([...matches, another])).toBeNull();
      }),
    );
  });

  test('a first that grows stays settled', () => {
    fc.assert(
      fc.property(anyMatch, fc.array(anyMatch), fc.nat(), (first, others, more) => {
        const grown = { ...first, population: first.population + more };
        if (settlePlace([first, ...others])) expect(settlePlace([grown, ...others])).toBe(grown);
      }),
    );
  });
});
