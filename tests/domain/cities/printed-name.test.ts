import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isInScriptOf,
  isNamedIn,
  listDecisive,
  listLanguagesWithoutPrintedName,
  printedName,
} from '#src/domain/cities/printed-name.ts';
import { locales } from '#src/domain/locale.ts';

const typed = { name: 'Ştutqart' };

it('prints what the committee set, whatever people wrote', () => {
  const spellings = [{ name: 'Stuttgart', locale: 'az', count: 50 }] as const;
  expect(printedName(typed, 'az', { az: 'Ştutqart şəhəri' }, spellings)).toBe('Ştutqart şəhəri');
});

it('else prints what people of that language wrote most often, whatever others wrote', () => {
  const spellings = [
    { name: 'Ştutqart', locale: 'az', count: 9 },
    { name: 'Stutgart', locale: 'en', count: 1 },
    { name: 'Stuttgart', locale: 'en', count: 2 },
    { name: 'Штутгарт', locale: 'ru', count: 1 },
    { name: 'Штутгард', locale: 'en', count: 4 },
  ] as const;
  expect(printedName(typed, 'en', {}, spellings)).toBe('Stuttgart');
  expect(printedName(typed, 'az', {}, spellings)).toBe('Ştutqart');
  expect(printedName(typed, 'ru', {}, spellings)).toBe('Штутгарт');
});

it('does not take a name in another script for one of their language', () => {
  const spellings = [{ name: 'Stuttgart', locale: 'ru', count: 4 }] as const;
  expect(isNamedIn('ru', {}, spellings)).toBe(false);
  expect(isNamedIn('en', {}, spellings)).toBe(false);
});

it('until there is one prints what was written most often in that script, else what was typed', () => {
  const spellings = [
    { name: 'Ştutqart', locale: 'az', count: 3 },
    { name: 'Stuttgart', locale: null, count: 2 },
    { name: 'Stuttgart', locale: 'ru', count: 2 },
  ] as const;
  expect(printedName(typed, 'en', {}, spellings)).toBe('Stuttgart');
  expect(printedName(typed, 'ru', { en: 'Stuttgart' }, spellings)).toBe('Ştutqart');
  expect(listLanguagesWithoutPrintedName({}, spellings)).toEqual(locales.filter((locale) => locale !== 'az'));
});

it('goes by approved entries, and while there are none by those that wait', () => {
  const waiting = { name: 'Stutgart', locale: 'en', count: 3, approved: 0 } as const;
  const approved = { name: 'Stuttgart', locale: 'en', count: 2, approved: 1 } as const;
  expect(listDecisive([waiting, approved])).toEqual([{ name: 'Stuttgart', locale: 'en', count: 1 }]);
  expect(listDecisive([waiting])).toEqual([{ name: 'Stutgart', locale: 'en', count: 3 }]);
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
const locale = fc.constantFrom(...locales);
const spelling = fc.record({
  name,
  locale: fc.option(locale),
  count: fc.integer({ min: 1, max: 3 }),
});
const spellings = fc.uniqueArray(spelling, {
  selector: (one) => `${one.locale} ${one.name}`,
  maxLength: 6,
});

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
      fc.pre(isNamedIn(language, set, written));
      const printed = printedName(one, language, set, written);
      expect(printedName(other, language, set, written.toReversed())).toBe(printed);
    }),
  );
});
