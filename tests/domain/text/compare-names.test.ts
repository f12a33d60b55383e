import { describe, expect, test } from 'vitest';
import type { Locale } from '#src/domain/locale.ts';
import { compareNames } from '#src/domain/text/compare-names.ts';

describe('names stand in the order of the language', () => {
  test.each<[Locale, string[]]>([
    [
      'az',
      [
        'Cibuti',
        'Çad',
        'Çin',
        'Danimarka',
        'Efiopiya',
        'Əlcəzair',
        'Hindistan',
        'Xorvatiya',
        'İran',
        'Kuba',
        'Qana',
      ],
    ],
    [
      'tr',
      [
        'Cezayir',
        'Çad',
        'Çin',
        'Danimarka',
        'Honduras',
        'Irak',
        'İran',
        'Kuveyt',
        'Özbekistan',
        'Peru',
        'Şili',
      ],
    ],
    ['ru', ['Австрия', 'Дания', 'Египет', 'Ёлкино', 'Жуково', 'Швеция', 'Япония']],
    ['en', ['Åland Islands', 'Albania', 'Côte', 'Cuba', 'Zambia']],
  ])('%s', (locale, names) => {
    const shuffled = [...names].reverse();
    const sorted = shuffled.sort(compareNames(locale));
    expect(sorted).toEqual(names);
  });

  test('and numbers by their size', () => {
    expect(['Məktəb 10', 'Məktəb 2'].sort(compareNames('az'))).toEqual(['Məktəb 2', 'Məktəb 10']);
  });
});
