import { describe, expect, test } from 'vitest';
import { countryName, findIcuName, isoCountries } from '#src/domain/countries/countries.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { type Locale, locales } from '#src/domain/locale.ts';

const alphabets: Record<Locale, string> = {
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  ru: 'абвгдежзийклмнопрстуфхцчшщыьэюя',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  en: 'abcdefghijklmnopqrstuvwxyz',
};

/** Random, yet the same each time. */
function buildDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

type Dice = ReturnType<typeof buildDice>;
type Mistake = (letters: readonly string[], at: number, dice: Dice, alphabet: string) => string[];

const mistakes: Record<string, Mistake> = {
  'a letter replaced': (letters, at, dice, alphabet) =>
    letters.with(at, alphabet[dice(alphabet.length)] ?? ''),
  'a letter dropped': (letters, at) => letters.toSpliced(at, 1),
  'two letters swapped': (letters, at) =>
    letters
      .with(at, letters[at + 1] ?? '')
      .with(at + 1, letters[at + 1] === undefined ? '' : (letters[at] ?? '')),
  'a letter doubled': (letters, at) => letters.toSpliced(at, 0, letters[at] ?? ''),
};

const names = new Map<string, { code: string; locale: Locale }>();
for (const { code } of isoCountries) {
  for (const locale of locales) {
    for (const name of [countryName(code, locale), findIcuName(code, locale) ?? ''])
      names.set(name, { code, locale });
  }
}
const lettersIn = (name: string) => name.replace(/\P{L}/gu, '').length;
const five = [...names].filter(([name]) => lettersIn(name) === 5);
const long = [...names].filter(([name]) => lettersIn(name) >= 6);

const perName = 3;

describe.each([
  // Among words of five letters with an error too many are no country: most are asked about.
  { length: 'five letters', typings: five, least: { typed: 200, known: 0.95, found: 0 } },
  // Asking every time would be safe, and of no use.
  { length: 'six letters or more', typings: long, least: { typed: 2000, known: 0.99, found: 0.7 } },
])('any name of $length with one typing error', ({ typings, least }) => {
  test.each(Object.entries(mistakes))('%s', (kind, mistake) => {
    const dice = buildDice(20260226);
    const counts = { typed: 0, found: 0, offered: 0, lost: 0 };
    const wrong: string[] = [];
    for (const [name, { code, locale }] of typings) {
      const letters = [...name];
      const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
      for (let turn = 0; turn < perName; turn++) {
        // The last letter has no next one to be swapped with.
        const at = places[dice(places.length - 1)] ?? 0;
        const typed = mistake(letters, at, dice, alphabets[locale]).join('');
        if (typed === name) continue;
        counts.typed++;
        const guess = findCountry(typed);
        if (guess.kind === 'found' && guess.code === code) counts.found++;
        else if (guess.kind === 'found') wrong.push(`${name} → ${typed}: ${guess.code}`);
        else if ((guess.kind === 'several' ? guess.codes : guess.nearest).includes(code)) counts.offered++;
        else counts.lost++;
      }
    }
    const share = (count: number) => count / counts.typed;
    const percent = (count: number) => `${(100 * share(count)).toFixed(2)} %`;
    console.log(
      `${kind}: ${counts.typed} typed, ${percent(counts.found)} found, ${percent(counts.offered)} offered, ` +
        `${percent(counts.lost)} lost, ${percent(wrong.length)} wrong ${wrong.join(', ')}`,
    );
    expect(counts.typed).toBeGreaterThan(least.typed);
    expect(share(wrong.length)).toBeLessThanOrEqual(0.003);
    expect(share(counts.found + counts.offered)).toBeGreaterThanOrEqual(least.known);
    expect(share(counts.found)).toBeGreaterThanOrEqual(least.found);
  });
});

describe('a name with a typing error', () => {
  test('is read in less than two milliseconds', () => {
    const dice = buildDice(7);
    const typed = long.map(([name, { locale }]) =>
      mistakes['a letter replaced']?.([...name], dice(name.length), dice, alphabets[locale]).join(''),
    );
    for (const text of typed.slice(0, 200)) findCountry(text ?? '');
    // Time of the processor, not of the clock: other tests run beside this one.
    const before = process.cpuUsage();
    for (const text of typed) findCountry(text ?? '');
    const { user, system } = process.cpuUsage(before);
    const each = (user + system) / 1000 / typed.length;
    console.log(`${each.toFixed(3)} ms a call`);
    expect(each).toBeLessThan(2);
  });
});
