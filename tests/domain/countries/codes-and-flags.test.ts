import { describe, expect, test } from 'vitest';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { found, readRows } from './rows.ts';

describe('codes and flags', () => {
  test.each(
    readRows(`
      DE: DE; DEU; 🇩🇪; Almaniya 🇩🇪; 🇩🇪 Almaniya; 🇩🇪Германия; (DE); 🇩🇪🇩🇪; Berlin 🇩🇪; Germny 🇩🇪
      GB: GB; GBR; 🇬🇧; Şotlandiya 🏴󠁧󠁢󠁳󠁣󠁴󠁿; 🏴󠁧󠁢󠁳󠁣󠁴󠁿
      NO: NO; NOR
      XK: XK; XKX; 🇽🇰
      CG: 🇨🇬 Konqo
      KP: Koreya 🇰🇵
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });

  test.each([
    ['🇩🇪🇫🇷', ['DE', 'FR']],
    ['🇩🇪 Fransa', ['DE', 'FR']],
    ['🇩🇪 Konqo', ['DE', 'CD', 'CG']],
    // The code of Christmas Island, and ÇXR (China) without its tail.
    ['CXR', ['CN', 'CX']],
  ])('%s is a question', (text, codes) => {
    expect(findCountry(text)).toEqual({ kind: 'several', codes });
  });

  test.each(['de', 'no', 'in', 'De', 'deu', 'QQ', 'EU', '🇪🇺', '🇺🇳'])('%s is none', (text) => {
    expect(findCountry(text).kind).toBe('unknown');
  });
});

describe('the same country said twice', () => {
  test.each(
    readRows(`
      DE: Almaniya (Germany); Germany / Almaniya; Almaniya, DE; Германия - Almaniya
      GE: Georgia (Gürcüstan)
      HK: Гонконг (САР); Hong Kong SAR China
    `),
  )('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
  });

  test.each(['Almaniya, Fransa', 'Almaniya və Fransa', 'Germany (France)'])(
    'two in %s are not one',
    (text) => {
      const guess = findCountry(text);
      expect(guess.kind === 'unknown' && guess.nearest.slice(0, 2)).toEqual(['DE', 'FR']);
    },
  );

  test('a city beside it leaves the country the first to offer', () => {
    for (const text of ['Berlin, Almaniya', 'Almaniya, Berlin', 'Берлин, Германия', 'Berlin Almaniyada']) {
      const guess = findCountry(text);
      expect(guess.kind === 'unknown' && guess.nearest[0], text).toBe('DE');
    }
  });
});
