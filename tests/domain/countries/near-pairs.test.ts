import { describe, expect, test } from 'vitest';
import { countryName } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { locales } from '#src/domain/locale.ts';

/** Countries whose names are near each other in some language. */
const nearOnes = [
  ['SE', 'CH'],
  ['SK', 'SI'],
  ['NE', 'NG'],
  ['IR', 'IQ'],
  ['AT', 'AU'],
  ['DM', 'DO'],
  ['GN', 'GW', 'GQ', 'PG'],
  ['ML', 'MW', 'MV', 'MT'],
  ['LT', 'LV', 'LY', 'LB', 'LR'],
  ['GM', 'ZM', 'NA'],
  ['IE', 'IS'],
  ['GE', 'GS'],
  ['KR', 'KP'],
  ['CD', 'CG'],
  ['GY', 'GF', 'GH'],
  ['MR', 'MU', 'MA'],
  ['PY', 'UY'],
  ['WS', 'AS'],
  ['SD', 'SS'],
  ['MF', 'SX'],
  ['VG', 'VI'],
  ['IN', 'ID'],
  ['RO', 'OM'],
  ['CN', 'CL'],
  ['KE', 'CA', 'GH'],
  ['BY', 'RU'],
  ['US', 'AS', 'UM', 'VI'],
];

describe('near names', () => {
  test.each(nearOnes.map((codes) => ({ codes })))('of $codes are never taken for each other', ({ codes }) => {
    for (const code of codes) {
      for (const locale of locales) {
        const name = countryName(code, locale);
        expect(findCountry(name), name).toEqual({ kind: 'found', code });
      }
    }
  });

  /** Between the two, a letter or two from each. */
  test.each<[string, string[]]>([
    ['İsveçə', ['SE', 'CH']],
    ['Slovaniya', ['SI', 'SK']],
    ['Словакния', ['SI', 'SK']],
    ['Nigeriy', ['NG', 'NE']],
    ['Nigerya', ['NG']],
    ['Irak’da', ['IQ']],
    ['Avstriliya', ['AU']],
    ['Avstraliya', ['AU']],
    ['Dominikaa', ['DM', 'DO']],
    ['Qvineya-Bisa', ['GW']],
    ['Mali', ['ML']],
    ['Maliv', ['MV', 'ML', 'MW']],
    ['Malvi', ['MW', 'ML', 'MV']],
    ['Litviya', ['LV', 'LT', 'LY']],
    ['Latvya', ['LV']],
    ['Qzambiya', ['GM', 'ZM']],
    ['İrslandiya', ['IE', 'IS']],
    ['Gürcistan', ['GE']],
  ])('%s is none but %j', (text, codes) => {
    const guess = findCountry(text);
    if (guess.kind === 'found') expect(codes).toEqual([guess.code]);
    else {
      expect(codes.length).toBeGreaterThan(1);
      expect(guess.kind === 'several' ? guess.codes : guess.nearest).toContain(codes[0]);
    }
  });
});
