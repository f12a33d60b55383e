import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAbbreviation, shortens } from '#src/domain/cities/abbreviations.ts';
import { foldName } from '#src/domain/text/fold.ts';

function read(typed: string, name: string, isLarge = true) {
  const abbreviation = readAbbreviation(typed);
  return abbreviation && shortens(abbreviation, foldName(name), isLarge);
}

describe('an abbreviation', () => {
  test.each([
    ['NYC', 'New York City'],
    ['N.Y.C.', 'New York City'],
    ['L.A.', 'Los Angeles'],
    ['KL', 'Kuala Lumpur'],
    ['RJ', 'Rio de Janeiro'],
    ['SPb', 'Sankt Peterburg'],
    ['СПб', 'Санкт-Петербург'],
    ['Bs. As.', 'Buenos Aires'],
    ['BsAs', 'Buenos Aires'],
    ['HCMC', 'Ho Chi Minh City'],
    ['DC', 'Washington DC'],
    ['İst.', 'İstanbul'],
    ['Екат.', 'Екатеринбург'],
    ['Los Ang.', 'Los Angeles'],
    ['Н.Новгород', 'Нижний Новгород'],
    ['Наб. Челны', 'Набережные Челны'],
    ['Ростов н/Д', 'Ростов-на-Дону'],
    ['Frankfurt a.M.', 'Frankfurt am Main'],
    ['Ft. Worth', 'Fort Worth'],
    ['St Étienne', 'Saint-Étienne'],
    ['K.Maraş', 'Kahramanmaraş'],
    ['Х-ков', 'Харьков'],
    ['Екат-бург', 'Екатеринбург'],
    ["M'gladbach", 'Mönchengladbach'],
  ])('%s stands for %s', (typed, name) => {
    expect(read(typed, name)).toBe('sure');
  });

  test.each([
    ['Ank', 'Ankara'],
    ['ANK', 'Ankara'],
    ['nyc', 'New York City'],
    ['Hbg', 'Hamburg'],
    ['Msk', 'Moskva'],
    ['Sthlm', 'Stockholm'],
    ['Екб', 'Екатеринбург'],
  ])('%s may stand for %s', (typed, name) => {
    expect(read(typed, name)).toBe('perhaps');
  });

  test.each([
    ['Ank.', 'Konya'],
    ['KL', 'Kuala Terengganu Lama'],
    ['N. Novgorod', 'Velikiy Novgorod'],
    ['Ankara', 'Ankara'],
    ['Berlin', 'Berlingen'],
    ['am', 'Frankfurt am Main'],
    ['aaa', 'Ankara Altındağ Aktaş'],
    ['Stuttgart', 'Stuttgart Mitte'],
  ])('%s does not stand for %s', (typed, name) => {
    expect(read(typed, name)).toBeNull();
  });

  test('of consonants is read for the largest cities alone', () => {
    expect(read('Hbg', 'Hamburg', false)).toBeNull();
  });

  test('is nothing of six consonants and more', () => {
    const consonants = fc.string({
      unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'),
      minLength: 6,
      maxLength: 12,
    });
    const name = fc.constantFrom('Moskva', 'New York City', 'Hamburg', 'Sankt Peterburg', 'Stuttgart');
    fc.assert(
      fc.property(consonants, name, (typed, city) => {
        expect(read(typed, city)).toBeNull();
      }),
    );
  });
});
