import { describe, expect, it } from 'vitest';
import { countryLabel, countryName, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';

const added = { code: 'C7', names: { en: 'Northern Cyprus', az: 'Şimali Kipr' } };
const renamed = { code: 'NL', names: { en: 'The Low Lands' } };
const codeOf = (typed: string, own = [added, renamed]) => {
  const found = findCountry(typed, countriesOf(own));
  return found.kind === 'found' ? found.code : found.kind;
};

describe('the countries of a campaign', () => {
  it('are the usual ones where it has none of its own', () => {
    expect(countriesOf([])).toBe(isoCountries);
  });

  it('are one list for the same content, so that it is made ready for searching once', () => {
    expect(countriesOf([{ ...added, names: { ...added.names } }])).toBe(countriesOf([added]));
    expect(countriesOf([{ ...added, names: { en: 'Elsewhere' } }])).not.toBe(countriesOf([added]));
  });

  it('are forgotten when many others came since', () => {
    const first = countriesOf([added]);
    for (let index = 0; index < 40; index += 1) countriesOf([{ code: 'C8', names: { en: `Isle ${index}` } }]);
    expect(countriesOf([added])).not.toBe(first);
  });

  it.each([
    ['Northern Cyprus', 'C7'],
    ['northern ciprus', 'C7'],
    ['Şimali Kiprdə', 'C7'],
    ['Simali Kipr', 'C7'],
    ['The Low Lands', 'NL'],
    // Who does not know of the new name writes the usual one.
    ['Netherlands', 'NL'],
    ['Голландия', 'NL'],
    ['Cyprus', 'CY'],
    ['Almaniya', 'DE'],
  ])('are found as they are typed: %s is %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('are not found in a campaign that does not have them', () => {
    expect(codeOf('Northern Cyprus', [])).not.toBe('C7');
  });

  it('are called as the campaign wants it, with a flag only where there is one', () => {
    const countries = countriesOf([added, renamed]);
    expect(countryLabel('C7', 'en', countries)).toBe('Northern Cyprus');
    expect(countryLabel('NL', 'en', countries)).toBe('🇳🇱 The Low Lands');
    expect(countryName('NL', 'tr', countries)).toBe('Hollanda');
    // In a language without a name of its own.
    expect(countryName('C7', 'ru', countries)).toBe('Şimali Kipr');
  });
});
