import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGazetteerLine } from '#src/domain/cities/gazetteer-line.ts';

const line = (code: string, population = '1049498') =>
  `611717\tTbilisi\tTbilisi\tTiflis,თბილისი\t41.69411\t44.83368\tP\t${code}\tGE\t\t51\t\t\t\t${population}\t\t379\tAsia/Tbilisi\t2022-11-27`;

describe('a line of a table of GeoNames', () => {
  test('is a place with its spellings', () => {
    const place = readGazetteerLine(line('PPLC'));
    expect(place).toMatchObject({
      ...{ id: 611717, country: 'GE', latitude: 41.69411, longitude: 44.83368 },
      ...{ population: 1_049_498, region: '51', isSeat: true },
    });
    expect(place?.spellings.map(({ name }) => name)).toEqual(['Tbilisi', 'Tiflis', 'თბილისი']);
    expect(readGazetteerLine(line('PPL'))?.isSeat).toBe(false);
  });

  test('of a section of a city, of no populated place or of another table is none', () => {
    expect(readGazetteerLine(line('PPLX'))).toBeNull();
    expect(readGazetteerLine(line('PPL').replace('\tP\t', '\tA\t'))).toBeNull();
    expect(readGazetteerLine(line('PPL', 'many'))).toBeNull();
    expect(readGazetteerLine('')).toBeNull();
  });

  test('whatever stands there, is read or refused', () => {
    const column = fc.oneof(fc.string(), fc.constantFrom('P', 'PPL', 'GE', '1', '2.5', '-3'));
    fc.assert(
      fc.property(fc.array(column, { maxLength: 22 }), (columns) => {
        const place = readGazetteerLine(columns.join('\t'));
        expect(place === null || place.spellings.length > 0).toBe(true);
      }),
    );
  });
});
