import { describe, expect, test } from 'vitest';
import { chooseSpellings, inScript } from '#src/domain/cities/spellings.ts';

const names = (own: string, ...others: string[]) => chooseSpellings(own, others).map(({ name }) => name);

describe('the spellings of a place', () => {
  test('are one for each that folds differently, in both scripts where there are both', () => {
    expect(names('Lviv', 'Lvov', 'Lʹviv', 'Львов', 'Lwów', 'Lemberg')).toEqual([
      'Lviv',
      'Lvov\nЛьвов',
      'Lwów',
      'Lemberg',
    ]);
  });

  test.each([
    // The gazetteer's own has the letters that are used there.
    ['Eskişehir', ['Eskisehir', 'Èskišehir'], 'Eskişehir'],
    ['Paris', ['París', 'Pâris'], 'Paris'],
    // Of others the one with most marks in letters of ours.
    ['Stockholm', ["Stokhol'm", 'Stokholm'], 'Stokholm'],
    ['Shymkent', ['Simkent', 'Şimkent', 'Šimkent'], 'Şimkent'],
    ['London', ['Лондонъ', 'Лондон'], 'London\nЛондон'],
    ['Kazan', ['Казан', 'Казань'], 'Kazan\nКазань'],
    ['Donetsk', ['Донецьк', 'Донецк'], 'Donetsk\nДонецк'],
    ['Paris', ['Парижь', 'Париж', 'Parij'], 'Parij\nПариж'],
  ])('of those of %s that fold alike the nicest is kept', (own, others, kept) => {
    expect(names(own, ...others)).toContain(kept);
  });

  test('in other scripts are there; letter by letter from those, and codes of airports are left out', () => {
    expect(names('Tbilisi', 'თბილისი', 'tblysy', 'TBS', 'Tbilisi (Old)', '第比利斯市')).toEqual([
      'Tbilisi',
      'თბილისი',
      '第比利斯',
    ]);
  });

  test('with a word for a city beside another name are left out, but for the own name', () => {
    expect(names('Austin', 'City of Austin', 'Austin City', 'Остин шәһәре')).toEqual([
      'Austin',
      'Остин шәһәре',
    ]);
    expect(names('New York City', 'New York', 'City of New York')).toEqual(['New York City', 'New York']);
    expect(names('City of London', 'London City')).toEqual(['City of London']);
  });

  test('that have lost their last letter are left out, unless many write so', () => {
    expect(names('Ankara', 'Ankar', 'Angora')).toEqual(['Ankara', 'Angora']);
    expect(names('Belgrade', 'Belgrad', 'Белград')).toEqual(['Belgrade', 'Belgrad\nБелград']);
  });

  test('are told by their script', () => {
    expect(inScript({ name: 'London\nЛондон' }, true)).toBe('Лондон');
    expect(inScript({ name: 'London\nЛондон' }, false)).toBe('London');
    expect(inScript({ name: 'London' }, true)).toBeNull();
    expect(inScript({ name: 'ლონდონი' }, false)).toBeNull();
  });
});
