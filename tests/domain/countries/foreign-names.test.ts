import { describe, expect, it } from 'vitest';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { found } from './rows.ts';

const nameIn = (language: string, code: string) =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);

describe('the name of a country', () => {
  it('in its own language and script is understood; of Iceland, which is a word for islands, offered', () => {
    const missed = isoCountries.flatMap(({ code }) => {
      const { language, script } = new Intl.Locale(`und-${code}`).maximize();
      const name = nameIn(`${language}-${script}`, code);
      const guess = name === undefined ? null : findCountry(name);
      return guess && !(guess.kind === 'found' && guess.code === code) ? [`${code} ${name}`] : [];
    });
    expect(missed).toEqual(['IS Ísland']);
    expect(findCountry('Ísland')).toEqual({ kind: 'unknown', nearest: ['IS'] });
  });

  it.each(['ka', 'hy', 'el', 'he', 'ar', 'fa', 'zh', 'ja', 'ko', 'hi', 'th'])(
    'in the script of %s is never taken for another country',
    (language) => {
      for (const { code } of isoCountries) {
        const guess = findCountry(nameIn(language, code) ?? '');
        if (guess.kind === 'found') expect(guess.code, `${nameIn(language, code)}`).toBe(code);
      }
    },
  );

  it.each([
    ['საფრანგეთი', 'FR'],
    ['Γερμανία', 'DE'],
    ['المانيا', 'DE'],
    ['פולין', 'PL'],
    ['中国', 'CN'],
  ])('%s is %s', (typed, code) => {
    expect(findCountry(typed)).toEqual(found(code));
  });

  it('in another language of our letters, in which it may be a city, is offered', () => {
    for (const [typed, code] of [
      ['Frankreich', 'FR'],
      ['Granada', 'GD'],
      ['Autriche', 'AT'],
    ] as const) {
      const guess = findCountry(typed);
      expect(guess.kind === 'unknown' && guess.nearest[0], typed).toBe(code);
    }
  });
});
