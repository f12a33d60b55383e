import { describe, expect, test } from 'vitest';
import { findBareName } from '#src/domain/countries/generic-words.ts';
import { readWords } from '#src/domain/countries/name-index.ts';

describe('words for a state', () => {
  test.each([
    ['Niderland Krallığı', 'niderland'],
    ['Lüksemburq Böyük Hersoqluğu', 'luksemburq'],
    ['Rusiya Federasiyası', 'rusiya'],
    ['Çin Xalq Respublikası', 'cin'],
    ['İran İslam Respublikası', 'iran'],
    ['Oman Sultanlığı', 'oman'],
    ['Monako Knyazlığı', 'monako'],
    ['Misir Ərəb Respublikası', 'misir'],
    ['Türkiye Cumhuriyeti', 'turkiye'],
    ['Lihtenştayn Prensliği', 'lihtenstayn'],
    ['Katar Devleti', 'katar'],
    ['Республика Казахстан', 'kazaxstan'],
    ['Великое Герцогство Люксембург', 'luksemburg'],
    ['Королевства Испания', 'ispaniya'],
    ['Федеративной Республике Германия', 'germaniya'],
    ['Социалистическая Республика Вьетнам', 'vetnam'],
    ['Республика Острова Палау', 'palau'],
    ['Republic of Moldova', 'moldova'],
    ['Moldova, Republic of', 'moldova'],
    ['Kingdom of the Netherlands', 'netherlands'],
    ['Federal Democratic Republic of Nepal', 'nepal'],
    ['State of Israel', 'israel'],
    ['Çex Respublikasında', 'cex'],
    ['Российской Федерации', 'rossiyskoy'],
    ['Russian Federation', 'russian'],
    ['Швейцарская Конфедерация', 'sveytsarskaya'],
  ])('are taken off %s', (name, key) => {
    expect(findBareName(readWords(name))).toEqual({ key, isState: true });
  });

  test.each(['Respublika', 'Xalq Respublikası', 'Republic of the', 'Krallığı', ''])(
    'leave nothing of %j',
    (name) => {
      expect(findBareName(readWords(name))).toBeNull();
    },
  );

  test.each(['Almaniya', 'Səudiyyə Ərəbistanı', 'Böyük Britaniya', 'İslamabad', 'Grand Turk', 'Federal'])(
    'are not in %s',
    (name) => {
      expect(findBareName(readWords(name))).toBeNull();
    },
  );

  test('with an error in them count when asked', () => {
    const name = readWords('Çex Respublkası');
    expect(findBareName(name)).toBeNull();
    expect(findBareName(name, true)).toEqual({ key: 'cex', isState: true });
    expect(findBareName(readWords('Çex Resslkas'), true)).toBeNull();
  });
});

describe('words for islands', () => {
  test.each([
    ['Maldiv adaları', 'maldiv'],
    ['на Мальдивских островах', 'namaldivskix'],
    ['Cayman Island', 'cayman'],
  ])('are taken off %s, which makes it no state', (name, key) => {
    expect(findBareName(readWords(name))).toEqual({ key, isState: false });
  });
});
