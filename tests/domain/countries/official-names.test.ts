import { describe, expect, test } from 'vitest';
import { countryName, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { found } from './rows.ts';

const official = countriesOf([], 'official');
const nameOf = (code: string, locale: Locale) => countryName(code, locale, official);

describe('the official name', () => {
  test.each([
    [
      'NL',
      'Niderland Krallığı',
      'Королевство Нидерландов',
      'Hollanda Krallığı',
      'Kingdom of the Netherlands',
    ],
    ['RU', 'Rusiya Federasiyası', 'Российская Федерация', 'Rusya Federasyonu', 'Russian Federation'],
    ['CZ', 'Çexiya Respublikası', 'Чешская Республика', 'Çek Cumhuriyeti', 'Czech Republic'],
    ['ES', 'İspaniya Krallığı', 'Королевство Испания', 'İspanya Krallığı', 'Kingdom of Spain'],
    [
      'LU',
      ...['Lüksemburq Böyük Hersoqluğu', 'Великое Герцогство Люксембург'],
      ...['Lüksemburg Büyük Dükalığı', 'Grand Duchy of Luxembourg'],
    ],
    ['KG', 'Qırğız Respublikası', 'Кыргызская Республика', 'Kırgız Cumhuriyeti', 'Kyrgyz Republic'],
    [
      'US',
      ...['Amerika Birləşmiş Ştatları', 'Соединённые Штаты Америки'],
      ...['Amerika Birleşik Devletleri', 'United States of America'],
    ],
    [
      'DE',
      'Almaniya Federativ Respublikası',
      'Федеративная Республика Германия',
      'Almanya Federal Cumhuriyeti',
      'Federal Republic of Germany',
    ],
  ])('of %s is the full one in every language', (code, ...names) => {
    expect(locales.map((locale) => nameOf(code, locale))).toEqual(names);
  });

  test.each(['GE', 'HU', 'UA', 'CA', 'GL', 'PS', 'TW', 'XK', 'EH', 'FK', 'HK'])(
    'of %s is the short one, because no other is certain',
    (code) => {
      for (const locale of locales) expect(nameOf(code, locale)).toBe(countryName(code, locale));
    },
  );
});

describe.each(locales)('the official names in %s', (locale) => {
  const names = isoCountries.map(({ code }): [string, string] => [code, nameOf(code, locale)]);

  test('are there for every country, and no two countries share one', () => {
    expect(names).toHaveLength(250);
    for (const [code, name] of names) expect(name, code).toMatch(/^\p{Lu}[\p{L}’. —-]+\p{L}$/u);
    expect(new Set(names.map(([, name]) => name)).size).toBe(250);
  });

  test('are read as their country and no other, whichever names a campaign prints', () => {
    for (const list of [isoCountries, official]) {
      const misread = names.filter(([code, name]) => {
        const guess = findCountry(name, list);
        return guess.kind !== 'found' || guess.code !== code;
      });
      expect(misread).toEqual([]);
    }
  });

  test('are more than the short ones wherever they stand in the table', () => {
    const repeated = isoCountries.filter(
      ({ code, officialNames }) => officialNames?.[locale] === countryName(code, locale),
    );
    expect(repeated).toEqual([]);
  });

  test('leave the short ones readable', () => {
    const misread = isoCountries.filter(({ code }) => {
      const guess = findCountry(countryName(code, locale), official);
      return guess.kind !== 'found' || guess.code !== code;
    });
    expect(misread).toEqual([]);
  });
});

test('a state has an official name in every language, except where its short one is as long', () => {
  const partly = isoCountries
    .filter(({ officialNames = {} }) => {
      const count = Object.keys(officialNames).length;
      return count > 0 && count < locales.length;
    })
    .map(({ code, officialNames = {} }) => `${code} ${Object.keys(officialNames).join(' ')}`);
  expect(partly.sort()).toEqual(['AE ru', 'CD ru en', 'KN en', 'LC en', 'VC en', 'ZA ru tr en']);
});

describe('a campaign that prints official names', () => {
  const own = [{ code: 'NL', names: { az: 'Hollandiya' } }];

  test('prints its own name for a country before both', () => {
    const countries = countriesOf(own, 'official');
    expect(countryName('NL', 'az', countries)).toBe('Hollandiya');
    expect(countryName('NL', 'en', countries)).toBe('Kingdom of the Netherlands');
    expect(countryName('NL', 'az', countriesOf(own))).toBe('Hollandiya');
    for (const typed of ['Hollandiya', 'Niderland', 'Niderland Krallığı', 'Нидерланды'])
      expect(findCountry(typed, countries), typed).toEqual(found('NL'));
  });

  test('has one list for the same names and style', () => {
    expect(countriesOf(own, 'official')).toBe(countriesOf([...own], 'official'));
    expect(countriesOf(own, 'official')).not.toBe(countriesOf(own));
    expect(countriesOf([], 'official')).toBe(official);
  });
});
