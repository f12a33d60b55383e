import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryFlag, isoCountries } from '#src/domain/countries/countries.ts';
import { readFlags } from '#src/domain/countries/flags.ts';

describe('flags in a text', () => {
  test('are read back to the code of every country', () => {
    for (const { code } of isoCountries) {
      expect(readFlags(`Ad ${countryFlag(code)}`)).toEqual({ codes: [code], rest: 'Ad  ' });
    }
  });

  test.each([
    ['England', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
    ['Scotland', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['Wales', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'],
  ])('of %s are of the United Kingdom', (_, flag) => {
    expect(readFlags(flag)).toEqual({ codes: ['GB'], rest: ' ' });
  });

  test('are given once each, in order', () => {
    expect(readFlags('🇹🇷🇦🇿 🇹🇷').codes.toSorted()).toEqual(['AZ', 'TR']);
    expect(readFlags('🇹🇷🇦🇿 🇹🇷').codes).toEqual(['TR', 'AZ']);
  });

  test('are not half a flag, nor other pictures', () => {
    expect(readFlags('🇹 🏴 🏳️ 🎉')).toEqual({ codes: [], rest: '🇹 🏴 🏳️ 🎉' });
  });

  test('leave a text without them as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
        fc.pre(!/\p{RI}|\u{1F3F4}/u.test(text));
        expect(readFlags(text)).toEqual({ codes: [], rest: text });
      }),
    );
  });
});
