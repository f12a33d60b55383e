import { describe, expect, test } from 'vitest';
import { buildCityStems } from '#src/domain/cities/cases.ts';
import { spellingAsTyped } from '#src/domain/cities/choose-spelling.ts';
import { rankPlaces } from '#src/domain/cities/rank-places.ts';
import { chooseSpellings } from '#src/domain/cities/spellings.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';

describe('a city in a case', () => {
  test.each([
    ["Lyon'da", 'Lyon'],
    ["Hamburg'ta", 'Hamburg'],
    ["New York'ta", 'New York'],
    ['Berlində', 'Berlin'],
    ['Bakıdan', 'Bakı'],
    ['in Berlin', 'Berlin'],
    ['в Гамбурге', 'Гамбург'],
    ['в городе Бонне', 'Бонн'],
    ['Москве', 'Москва'],
    ['из Самары', 'Самара'],
    ['в Уфе', 'Уфа'],
    ['в Казани', 'Казань'],
    ['в Софии', 'София'],
    ['в Баку', 'Баку'],
    ['в Черкассах', 'Черкассы'],
    ['в Нижнем Новгороде', 'Нижний Новгород'],
    ['в Великих Луках', 'Великие Луки'],
  ])('%s may be %s', (typed, name) => {
    expect(buildCityStems(typed)).toContain(foldName(name));
  });

  test.each(['Paris', 'Köln', 'Zürich', 'Лондон', 'Washington, D.C.', ''])('%s is none', (typed) => {
    expect(buildCityStems(typed)).toEqual([]);
  });

  test('is near to that city, and to none that it has letters in common with', () => {
    const names = [
      ['Samara', 1_000_000],
      ['Шамары', 3_600],
    ] as const;
    const candidates = names.map(([name, population], id) => {
      const key = foldName(name);
      return { id, key, loose: loosenKey(key), population, isSeat: false };
    });
    expect(rankPlaces('из Самары', candidates, 5)[0]).toMatchObject({ id: 0, likeness: 'similar' });
  });

  test.each([
    ["Lyon'da", 'az', chooseSpellings('Lyon', ['Liona', 'Lyonda Brotto', 'Лион']), 'Lyon'],
    ["Köln'de", 'tr', chooseSpellings('Köln', ['Kelne', 'Kolnd', 'Кёльн']), 'Köln'],
    ['в Москве', 'ru', chooseSpellings('Moscow', ['Москва', 'Москве', 'Moskva']), 'Москва'],
    ['в Одессе', 'ru', chooseSpellings('Odesa', ['Одесс', 'Одесса', 'Odessa']), 'Одесса'],
  ] as const)('%s is offered by its name', (typed, locale, spellings, name) => {
    expect(spellingAsTyped(typed, locale, spellings)).toBe(name);
  });
});
