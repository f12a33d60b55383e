import { describe, expect, test } from 'vitest';
import {
  type Country,
  countryFlag,
  countryName,
  findIcuName,
  isCountryCode,
  isoCountries,
} from '#src/domain/countries/countries.ts';
import { locales } from '#src/domain/locale.ts';

/** As ISO publishes them, for comparison. */
const officiallyAssigned =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

describe('the list', () => {
  test('is the 249 officially assigned codes and Kosovo', () => {
    const codes = officiallyAssigned.split(' ');
    expect(codes).toHaveLength(249);
    expect(isoCountries.map(({ code }) => code).sort()).toEqual([...codes, 'XK'].sort());
  });

  test('has a three-letter code of its own for each', () => {
    const codes = isoCountries.map(({ alpha3 }) => alpha3 ?? '');
    expect(new Set(codes).size).toBe(250);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  test('knows its codes and no others', () => {
    expect(isCountryCode('AZ')).toBe(true);
    expect(isCountryCode('XK')).toBe(true);
    for (const text of ['az', 'AZE', 'EU', 'UN', 'SU', 'ZZ', '', 'Azərbaycan']) {
      expect(isCountryCode(text), text).toBe(false);
    }
    expect(isCountryCode('XQ', [{ code: 'XQ' }])).toBe(true);
    expect(isCountryCode('AZ', [{ code: 'XQ' }])).toBe(false);
  });
});

describe('the name', () => {
  test.each([
    ['AZ', 'Azərbaycan', 'Азербайджан', 'Azerbaycan', 'Azerbaijan'],
    ['DE', 'Almaniya', 'Германия', 'Almanya', 'Germany'],
    ['CZ', 'Çexiya', 'Чехия', 'Çekya', 'Czechia'],
    ['US', 'ABŞ', 'США', 'ABD', 'United States'],
    ['GB', 'Birləşmiş Krallıq', 'Великобритания', 'Birleşik Krallık', 'United Kingdom'],
    ['HK', 'Honq-Konq', 'Гонконг', 'Hong Kong', 'Hong Kong'],
    ['MM', 'Myanma', 'Мьянма', 'Myanmar', 'Myanmar'],
    ['KR', 'Cənubi Koreya', 'Южная Корея', 'Güney Kore', 'South Korea'],
    ['CD', 'Konqo Demokratik Respublikası', 'ДР Конго', 'Kongo Demokratik Cumhuriyeti', 'DR Congo'],
    ['IM', 'Men adası', 'Остров Мэн', 'Man Adası', 'Isle of Man'],
    ['CK', 'Kuk adaları', 'Острова Кука', 'Cook Adaları', 'Cook Islands'],
    ['BM', 'Bermud adaları', 'Бермудские острова', 'Bermuda', 'Bermuda'],
    ['SH', 'Müqəddəs Yelena adası', 'Остров Святой Елены', 'Saint Helena', 'St. Helena'],
    ['GE', 'Gürcüstan', 'Грузия', 'Gürcistan', 'Georgia'],
    ['KG', 'Qırğızıstan', 'Кыргызстан', 'Kırgızistan', 'Kyrgyzstan'],
    ['ZA', 'Cənubi Afrika Respublikası', 'ЮАР', 'Güney Afrika', 'South Africa'],
    ['CR', 'Kosta-Rika', 'Коста-Рика', 'Kosta Rika', 'Costa Rica'],
    ['BL', 'Sen-Bartelemi', 'Сен-Бартелеми', 'Saint Barthélemy', 'St. Barthélemy'],
    ['ST', 'San-Tome və Prinsipi', 'Сан-Томе и Принсипи', 'São Tomé ve Príncipe', 'São Tomé and Príncipe'],
    ['CV', 'Kabo-Verde', 'Кабо-Верде', 'Cabo Verde', 'Cabo Verde'],
    ['BA', 'Bosniya və Herseqovina', 'Босния и Герцеговина', 'Bosna-Hersek', 'Bosnia and Herzegovina'],
  ])('of %s is short in every language', (code, ...names) => {
    expect(locales.map((locale) => countryName(code, locale))).toEqual(names);
  });

  test.each(locales)('differs from country to country in %s, without brackets or abbreviations', (locale) => {
    const names = isoCountries.map(({ code }) => countryName(code, locale));
    expect(new Set(names).size).toBe(250);
    for (const name of names) expect(name).not.toMatch(/[()&0-9]|о-в|\bSAR\b|САР|ÖİB|XİR|^[A-Z]{2}$/u);
  });

  test('of what ISO lacks comes from the list, in the reader’s language or the nearest', () => {
    const own: Country = { code: 'island-1', names: { az: 'Kiçik ada', en: 'Small Island' } };
    expect(countryName('island-1', 'en', [own])).toBe('Small Island');
    expect(countryName('island-1', 'ru', [own])).toBe('Kiçik ada');
    expect(countryName('island-1', 'ru')).toBe('island-1');
    expect(countryName('QQ', 'az')).toBe('QQ');
  });

  test('that the list gives goes before ICU’s, language by language', () => {
    const renamed: readonly Country[] = [{ code: 'DE', names: { en: 'Deutschland' } }];
    expect(countryName('DE', 'en', renamed)).toBe('Deutschland');
    expect(countryName('DE', 'az', renamed)).toBe('Almaniya');
  });

  test('as ICU has it is null for what is no region', () => {
    expect(findIcuName('DE', 'ru')).toBe('Германия');
    for (const code of ['QQ', 'de', 'island-1', '', '1']) expect(findIcuName(code, 'en')).toBeNull();
  });
});

describe('the flag', () => {
  test.each([
    ['AZ', '🇦🇿'],
    ['DE', '🇩🇪'],
    ['XK', '🇽🇰'],
    ['ZW', '🇿🇼'],
    ['de', ''],
    ['island-1', ''],
    ['', ''],
  ])('of %j is %j', (code, flag) => {
    expect(countryFlag(code)).toBe(flag);
  });
});
