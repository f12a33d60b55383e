import { describe, expect, test } from 'vitest';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';
import { found } from './rows.ts';

describe('every country of a past campaign', () => {
  test.each([
    ['Türkiyə', 'TR'],
    ['Almaniya', 'DE'],
    ['Kanada', 'CA'],
    ['Niderland Krallığı', 'NL'],
    ['Yunanıstan', 'GR'],
    ['İsrail', 'IL'],
    ['Ukrayna', 'UA'],
    ['Gürcüstan', 'GE'],
    ['Norveç', 'NO'],
    ['İsveçrə', 'CH'],
    ['Danimarka', 'DK'],
    ['Qazaxıstan', 'KZ'],
    ['Belçika', 'BE'],
    ['Finlandiya', 'FI'],
    ['Azərbaycan', 'AZ'],
    ['Birləşmiş Krallıq', 'GB'],
    ['Moldova', 'MD'],
    ['Polşa', 'PL'],
    ['Rusiya Federasiyası', 'RU'],
    ['Estoniya', 'EE'],
    ['Macarıstan', 'HU'],
    ['Lüksemburq Böyük Hersoqluğu', 'LU'],
    ['Çex Respublikası', 'CZ'],
    ['Fransa', 'FR'],
    ['İspaniya Krallığı', 'ES'],
    ['Avstriya', 'AT'],
    ['ABŞ', 'US'],
    ['Qırğızıstan', 'KG'],
    ['Sloveniya', 'SI'],
    ['İsveç', 'SE'],
    ['İtaliya', 'IT'],
    ['Şotlandiya', 'GB'],
    ['Misir', 'EG'],
    ['İraq', 'IQ'],
  ])('%s is %s', (text, code) => {
    expect(findCountry(text)).toEqual(found(code));
    expect(findCountry(`  ${text.toLocaleUpperCase('az')} `)).toEqual(found(code));
  });

  test('is found without a question in each of its 104 entries', () => {
    const asked = readCampaignFixture().filter(({ country }) => findCountry(country).kind !== 'found');
    expect(readCampaignFixture()).toHaveLength(104);
    expect(asked).toEqual([]);
  });
});
