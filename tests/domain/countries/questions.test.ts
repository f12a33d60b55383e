import { describe, expect, test } from 'vitest';
import { findCountry } from '#src/domain/countries/find-country.ts';

describe('a question rather than a guess', () => {
  test.each<[string, string[]]>([
    ['Korea', ['KR', 'KP']],
    ['Koreya', ['KR', 'KP']],
    ['в Корее', ['KR', 'KP']],
    ['Koreyya', ['KR', 'KP']],
    ['Kore', ['KR', 'KP']],
    ['Konqo', ['CD', 'CG']],
    ['Конго', ['CD', 'CG']],
    ['Congo', ['CD', 'CG']],
    ['Virgin adaları', ['VG', 'VI']],
    ['Dominika Respublikası', ['DO', 'DM']],
    ['Dominikan', ['DO', 'DM']],
    ['Çin Respublikası', ['CN', 'TW']],
    ['Гвиана', ['GF', 'GY']],
    ['Чехословакия', ['CZ', 'SK']],
    ['CAR', ['ZA', 'CF']],
    ['T.C.', ['TR', 'TC']],
    ['TC', ['TR', 'TC']],
    ['AR', ['AZ', 'AR']],
    ['РК', ['KZ', 'KR']],
    // To Sweden, or Switzerland without its r; in Ghana, or Canada by sound; in Iran, or Ireland without its l.
    ['İsveçə', ['SE', 'CH']],
    ['Qanada', ['GH', 'CA']],
    ['İranda', ['IR', 'IE']],
    ['Slovaniya', ['SI', 'SK']],
    ['Avstraiya', ['AT', 'AU']],
  ])('%s', (text, codes) => {
    expect(findCountry(text)).toEqual({ kind: 'several', codes });
  });
});

describe('places without a code of their own', () => {
  test.each([
    ...[
      'Şimali Kipr',
      'Şimali Kipr Türk Respublikası',
      'KKTC',
      'Kuzey Kıbrıs Türk Cumhuriyeti',
      'Северный Кипр',
    ],
    ...[
      'Yuqoslaviya',
      'Югославия',
      'SSRİ',
      'Советский Союз',
      'Avropa Birliyi',
      'European Union',
      'Kürdistan',
    ],
    ...[
      'Çeçen Respublikası',
      'Чеченская Республика',
      'Республика Татарстан',
      'Katalonya',
      'Qaqauziya',
      'Bavariya',
    ],
    ...[
      'Abxaziya Respublikası',
      'Cənubi Osetiya',
      'Dnestryanı Moldova Respublikası',
      'Krım',
      'Çexov Respublikası',
    ],
  ])('%s is not found', (text) => {
    expect(findCountry(text).kind).toBe('unknown');
  });
});
