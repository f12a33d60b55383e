import { expect, it } from 'vitest';
import { fitTitle } from '#src/report/formats/word/typeset-cover.ts';

it('the longer a title, the smaller it stands on the cover', () => {
  const titles = [
    'Days of remembrance',
    'Days of remembrance '.repeat(4).trim(),
    'Days of all '.repeat(16).trim(),
  ];
  const sizes = titles.map(fitTitle);
  expect(sizes[0]).toBe(38);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  expect(new Set(sizes).size).toBe(3);
});

it('a word that is broader than the page in large letters stands in small ones', () => {
  expect(fitTitle('W'.repeat(25))).toBeLessThan(38);
  expect(fitTitle('W'.repeat(200))).toBe(18);
});
