import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findRegion, findSimilarRegion } from '#src/domain/regions/find-region.ts';

const rows = readFileSync(new URL('../../fixtures/typed-regions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** A region's code; `city` if the city of that name is rather meant; `-` if it is none, or a place of that name goes first. */
function read(country: string, typed: string): string {
  const region = findRegion(country, typed);
  if (region && !region.isExplicit && (region.isCity || !region.standsAlone)) return 'city';
  return region?.code ?? '-';
}

describe('a region that was typed in place of a city', () => {
  it('is recognized in four languages, with and without a word for it, in a case, by ear', () => {
    expect(rows.length).toBeGreaterThan(300);
    const wrong = rows.flatMap(([country = '', typed = '', meant = '']) => {
      const found = read(country, typed);
      const isLeftToGazetteer = meant === '-' && findRegion(country, typed)?.likeness !== 'same';
      return found === meant || isLeftToGazetteer
        ? []
        : [`${country} ${typed}: ${found} instead of ${meant}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['US', 'Viriginia', 'US-VA'],
    ['US', 'Kalifronya', 'US-CA'],
    ['DE', 'Bavarya', 'DE-BY'],
    ['RU', 'Татрстан', 'RU-TA'],
  ])('with a typing error is offered: %s, %s', (country, typed, code) => {
    expect(findSimilarRegion(country, typed)?.code).toBe(code);
  });

  test.each([
    ['US', 'New York', true],
    ['CH', 'Genève', true],
    // Some languages call the oblast by its seat, those of the bot do not.
    ['RU', 'Самара', false],
    ['UA', 'Харьков', false],
  ])(
    'that is called like a city may be meant behind another city where its name alone is that of the region: %s, %s',
    (country, typed, standsAlone) => {
      expect(findRegion(country, typed)).toMatchObject({ isCity: true, standsAlone });
    },
  );

  test.each([
    ['US', 'Ohoi'],
    ['DE', 'asdfgh'],
    ['AZ', 'Quba'],
  ])('is not made out of %s, %s', (country, typed) => {
    expect(findRegion(country, typed)).toBeNull();
    expect(findSimilarRegion(country, typed)).toBeNull();
  });

  test.each([
    ['GE', 'Abkhazia'],
    ['UA', 'Crimea'],
    ['CY', 'Kyrenia'],
    ['IN', 'Jammu and Kashmir'],
  ])('is taken as it was typed where states claim it: %s, %s', (country, typed) => {
    expect(findRegion(country, typed)).toBeNull();
  });
});
