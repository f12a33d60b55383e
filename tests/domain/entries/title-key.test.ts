import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildTitleKey } from '#src/domain/entries/title-key.ts';

it('one title in Latin and Cyrillic, with other casing and signs, has one key', () => {
  expect(buildTitleKey('Anım  axşamı!')).toBe(buildTitleKey('АНЫМ АХШАМЫ'));
});

it('every key is in ASCII, whatever the script, and says whether there is anything to compare', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(buildTitleKey(title)).toMatch(/^[ -~]*$/);
    }),
  );
});

it.each([
  ['ხსოვნის საღამო', 'პოეზიის საღამო'],
  ['ערב שירה', 'ערב זיכרון'],
  ['Βραδιά ποίησης', 'Βραδιά μνήμης'],
])('%s and %s have different keys, alike in the word that they share', (one, other) => {
  const [first, second] = [buildTitleKey(one).split(' '), buildTitleKey(other).split(' ')];
  expect(first).not.toEqual(second);
  expect(first.some((word) => second.includes(word))).toBe(true);
});
