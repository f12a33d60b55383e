import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Country, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { indexCountries } from '#src/domain/countries/name-index.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { found } from './rows.ts';

describe('a list of countries of one’s own', () => {
  const islands: readonly Country[] = [
    { code: 'island-1', names: { az: 'Kiçik ada', ru: 'Малый остров' }, aliases: ['Balaca ada'] },
    { code: 'island-2', names: { az: 'Uzunsu' } },
    { code: 'KR' },
  ];

  test('is searched instead of ISO’s', () => {
    expect(findCountry('Kiçik ada', islands)).toEqual(found('island-1'));
    expect(findCountry('на Малом острове', islands)).toEqual(found('island-1'));
    expect(findCountry('Balaca adada', islands)).toEqual(found('island-1'));
    expect(findCountry('Uzunssu', islands)).toEqual(found('island-2'));
    expect(findCountry('Almaniya', islands).kind).toBe('unknown');
    expect(findCountry('🇩🇪 DE', islands).kind).toBe('unknown');
  });

  test('leaves nothing to ask when it has one of several', () => {
    expect(findCountry('Koreya', islands)).toEqual(found('KR'));
  });

  test('may add to ISO’s, and share a name with it', () => {
    const more = [...isoCountries, { code: 'other-1', names: { az: 'Gürcüstan' }, aliases: ['Şimali Kipr'] }];
    expect(findCountry('Şimali Kipr', more)).toEqual(found('other-1'));
    expect(findCountry('Gürcüstan', more)).toEqual({ kind: 'several', codes: ['GE', 'other-1'] });
    expect(findCountry('Грузия', more)).toEqual(found('GE'));
  });

  test('may be empty', () => {
    expect(findCountry('Almaniya 🇩🇪', [])).toEqual({ kind: 'unknown', nearest: [] });
  });
});

describe('any text', () => {
  const codes = new Set(isoCountries.map(({ code }) => code));
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."aeiəıİrnlmk -'’().,/🇩🇪\n"), maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          'Respublikası',
          'Kore',
          'ada',
          'Krallığı',
          'Alman',
          'da',
          'v',
          'в',
          '🇩🇪',
          'DE',
          'St.',
        ),
      )
      .map((words) => words.join(' ')),
  );

  test('is answered with known codes, as many as are promised, each once', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const guess = findCountry(text);
        const given =
          guess.kind === 'found' ? [guess.code] : guess.kind === 'several' ? guess.codes : guess.nearest;
        for (const code of given) expect(codes).toContain(code);
        expect(new Set(given).size).toBe(given.length);
        if (guess.kind === 'several') expect(given.length).toBeGreaterThanOrEqual(2);
        expect(given.length).toBeLessThanOrEqual(guess.kind === 'several' ? 6 : 3);
      }),
      { numRuns: 1500 },
    );
  });

  test('is answered the same the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(findCountry(text)).toEqual(findCountry(text));
      }),
      { numRuns: 200 },
    );
  });

  test('of letters that resemble nothing gets nothing offered', () => {
    const consonants = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{3,9}$/);
    fc.assert(
      fc.property(consonants, (text) => {
        const guess = findCountry(text);
        if (guess.kind !== 'unknown') return;
        for (const code of guess.nearest) {
          const names = [...indexCountries(isoCountries).names].filter(([, codes]) => codes.includes(code));
          const errors = Math.min(...names.map(([name]) => editDistance(foldName(text), name, 9)));
          expect(errors, code).toBeLessThanOrEqual(Math.max(1, text.length / 3));
        }
      }),
    );
    for (const text of [
      'asdf',
      'qwx',
      'qwerty',
      'xyz',
      'Berlin',
      'Bakı',
      '26 fevral',
      'respublika',
      'остров',
    ]) {
      expect(findCountry(text), text).toEqual({ kind: 'unknown', nearest: [] });
    }
    expect(findCountry('')).toEqual({ kind: 'unknown', nearest: [] });
    expect(findCountry('🎉 !!!')).toEqual({ kind: 'unknown', nearest: [] });
  });

  test('however long is answered', () => {
    expect(findCountry('Almaniya '.repeat(500))).toEqual({ kind: 'unknown', nearest: ['DE'] });
    expect(findCountry(`🇩🇪 ${'uzun mətn '.repeat(500)}`)).toEqual(found('DE'));
  });
});
