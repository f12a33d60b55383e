import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { findStatesOfRegion } from '#src/domain/regions/states-of-region.ts';

describe('a region in place of a country', () => {
  test.each([
    ['Bavaria', 'DE'],
    ['Bayern', 'DE'],
    ['Bavariya', 'DE'],
    ['Бавария', 'DE'],
    ['Kataloniya', 'ES'],
    ['в Татарстане', 'RU'],
    ['Tatarıstan', 'RU'],
    ['Dağıstan', 'RU'],
    ['Teksas', 'US'],
    ['Калифорния', 'US'],
    ['Transnistria', 'MD'],
    ['Sicilya', 'IT'],
    ['Flanders', 'BE'],
    ['Bavarya', 'DE'],
    ['TX', 'US'],
    ['NRW', 'DE'],
    ['NSW', 'AU'],
  ])('%s is in %s', (typed, country) => {
    expect(findCountry(typed).kind).toBe('unknown');
    expect(findStatesOfRegion(typed)).toEqual([country]);
  });

  test.each([
    ['Kurdistan', ['IQ', 'IR']],
    ['Курдистан', ['IQ', 'IR']],
    ['Kashmir', ['IN', 'PK']],
    ['Punjab', ['IN', 'PK']],
    ['Limburg', ['BE', 'NL']],
  ])('%s is in all that have one: %j', (typed, countries) => {
    expect([...findStatesOfRegion(typed)].sort()).toEqual(countries);
  });

  test.each(['', 'asdfgh', 'qwerty', 'Berlin', 'Москва', 'hello', 'bilmirəm', 'Nord', 'TXT', 'texas ok'])(
    '%j is none',
    (typed) => {
      expect(findStatesOfRegion(typed)).toEqual([]);
    },
  );

  it('is none where consonants follow each other at random', () => {
    const consonants = fc.string({
      unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'),
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(fc.property(consonants, (typed) => findStatesOfRegion(typed).length === 0));
  });

  it('belongs to countries of ISO alone', () => {
    const codes = new Set(isoCountries.map(({ code }) => code));
    for (const typed of ['Texas', 'Kurdistan', 'Catalonia', 'Dagestan']) {
      expect(findStatesOfRegion(typed).every((code) => codes.has(code))).toBe(true);
    }
  });
});
