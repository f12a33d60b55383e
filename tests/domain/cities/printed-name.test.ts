import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isInScriptOf,
  listLanguagesWithoutPrintedName,
  printedName,
} from '#src/domain/cities/printed-name.ts';
import { locales } from '#src/domain/locale.ts';

const typed = { name: 'Ştutqart' };

it('prints what the committee set, whatever people wrote', () => {
  const spellings = [{ name: 'Stuttgart', count: 50 }];
  expect(printedName(typed, 'az', { az: 'Ştutqart şəhəri' }, spellings)).toBe('Ştutqart şəhəri');
});

it('else prints what was written most often in letters of that language', () => {
  const spellings = [
    { name: 'Штутгарт', count: 9 },
    { name: 'Stutgart', count: 1 },
    { name: 'Stuttgart', count: 4 },
  ];
  expect(printedName(typed, 'tr', {}, spellings)).toBe('Stuttgart');
  expect(printedName(typed, 'ru', {}, spellings)).toBe('Штутгарт');
});

it('else prints what was typed', () => {
  expect(printedName(typed, 'ru', { en: 'Stuttgart' }, [{ name: 'Stuttgart', count: 4 }])).toBe('Ştutqart');
});

it.each([
  ['en', 'Saint-Étienne', true],
  ['az', 'Ağdam (2)', true],
  ['ru', 'Нью-Йорк', true],
  ['ru', 'Нью-York', false],
  ['en', 'Нью-York', false],
  ['en', 'القاهرة', false],
  ['ru', '12', false],
] as const)('to a reader of %s, whether %s is in their letters: %s', (locale, name, expected) => {
  expect(isInScriptOf(locale, name)).toBe(expected);
});

const name = fc.oneof(
  fc.constantFrom('Stuttgart', 'Ştutqart', 'Штутгарт', 'Стуттгарт', 'שטוטגרט', '7'),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const city = fc.record({ name });
const printedNames = fc.record({ az: name, ru: name, tr: name, en: name }, { requiredKeys: [] });
const spellings = fc.uniqueArray(fc.record({ name, count: fc.integer({ min: 1, max: 3 }) }), {
  selector: (spelling) => spelling.name,
  maxLength: 6,
});
const locale = fc.constantFrom(...locales);

it('never prints anything that nobody wrote', () => {
  fc.assert(
    fc.property(city, locale, printedNames, spellings, (one, language, set, written) => {
      const people = [one.name, set[language], ...written.map((spelling) => spelling.name)];
      expect(people).toContain(printedName(one, language, set, written));
    }),
  );
});

it('prints one name for all spellings of a city wherever there is one, in whatever order they come', () => {
  fc.assert(
    fc.property(city, city, locale, printedNames, spellings, (one, other, language, set, written) => {
      fc.pre(!listLanguagesWithoutPrintedName(set, written).includes(language));
      const printed = printedName(one, language, set, written);
      expect(printedName(other, language, set, written.toReversed())).toBe(printed);
    }),
  );
});

it('lacks a printed name exactly where what was typed would be printed as it is', () => {
  fc.assert(
    fc.property(printedNames, spellings, (set, written) => {
      const typedOnly = { name: '\u0000 typed by nobody else' };
      const asTyped = locales.filter(
        (language) => printedName(typedOnly, language, set, written) === typedOnly.name,
      );
      expect(listLanguagesWithoutPrintedName(set, written)).toEqual(asTyped);
    }),
  );
});

it('in Azerbaijani, Turkish and English lacks a printed name in all of them or in none, where the committee set none', () => {
  fc.assert(
    fc.property(spellings, (written) => {
      const lacking = listLanguagesWithoutPrintedName({}, written);
      const latin = lacking.filter((language) => language !== 'ru');
      expect([0, 3]).toContain(latin.length);
    }),
  );
});
