import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripCityWords } from '#src/domain/cities/city-words.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { listWords } from '#src/domain/languages/list-words.ts';

describe('words for a city beside its name', () => {
  test.each([
    ['Gəncə şəhərində', 'Gəncə'],
    ['GƏNCƏ ŞƏHƏRİ', 'GƏNCƏ'],
    ['Gəncə ş.', 'Gəncə'],
    ['ş. Gəncə', 'Gəncə'],
    ['Lənkəran r-nu', 'Lənkəran'],
    ['Marneuli bələdiyyəsində', 'Marneuli'],
    ['г.Москва', 'Москва'],
    ['Москва (город)', 'Москва'],
    ['в г. Самаре', 'Самаре'],
    ['Марнеульский район', 'Марнеульский'],
    ['Kadıköy ilçesinde', 'Kadıköy'],
    ['Iğdır merkez ilçesi', 'Iğdır'],
    ['Ankara Büyükşehir Belediyesi', 'Ankara'],
    ['the City of London', 'London'],
    ['Rustavi municipality', 'Rustavi'],
    ['Freie und Hansestadt Hamburg', 'Hamburg'],
    ['la ciudad de Valencia', 'Valencia'],
    ['Paris 15e', 'Paris'],
    ['Paris (75015)', 'Paris'],
    ['70173 Stuttgart', 'Stuttgart'],
    ['A-1010 Wien', 'Wien'],
    ['г. Казань 420111', 'Казань'],
    ['ქ. თბილისი', 'თბილისი'],
    ['м. Київ', 'Київ'],
    ['Алматы қаласында', 'Алматы'],
    ['北京市', '北京'],
    ['Osaka-shi', 'Osaka'],
    ['город', ''],
  ])('%s is %s', (typed, name) => {
    expect(stripCityWords(typed)).toBe(name);
  });

  test.each([
    'La Paz',
    'São Paulo',
    'K. Maraş',
    'G. Antep',
    'N. Delhi',
    'Den Haag',
    'Bad Ischl',
    'İstanbul',
    '70173',
    'Y',
  ])('are none in %s', (name) => {
    expect(stripCityWords(name)).toBe(name);
  });

  test('of all languages leave the name as it is', () => {
    const all = Object.values(languages).map(({ cityWords }) => cityWords);
    const behind = fc.constantFrom(...all.flatMap((words) => words.behind.flatMap(listWords)));
    const before = fc.constantFrom(...all.flatMap((words) => listWords(words.before)));
    const name = fc.constantFrom(
      'Bakı',
      'Гянджа',
      'Köln',
      'São Paulo',
      'თბილისი',
      'New York',
      'Frankfurt am Main',
    );
    fc.assert(
      fc.property(name, before, behind, (city, first, last) => {
        expect(stripCityWords(`${city} ${last}`)).toBe(city);
        expect(stripCityWords(`${city} ${last}.`)).toBe(city);
        expect(stripCityWords(`${first} ${city}`)).toBe(city);
      }),
    );
  });
});
