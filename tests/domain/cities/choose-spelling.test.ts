import { describe, expect, test } from 'vitest';
import { commonSpelling, spellingAsTyped } from '#src/domain/cities/choose-spelling.ts';
import { chooseSpellings } from '#src/domain/cities/spellings.ts';

const berlin = chooseSpellings('Berlin', ['Berlín', 'Berlino', 'Barlin', 'Berlijn', 'Berliini', 'Берлин']);

describe('the spelling that a place is offered in', () => {
  test.each([
    ['hague', 'en', 'Hague'],
    ['lahey', 'az', 'Lahey'],
    ['гаага', 'ru', 'Гаага'],
    // Misspelt, in another script than the reader's, or in letters that few know.
    ['Haaqa', 'az', null],
    ['лахей', 'tr', null],
    ['Lahey', 'ru', null],
    ['Hāga', 'az', null],
  ] as const)('as %s was typed, is to readers of %s %s', (typed, locale, name) => {
    const spellings = chooseSpellings('The Hague', ['Den Haag', 'Hāga', 'Lahey', 'Hague', 'Гаага', 'Gaaga']);
    expect(spellingAsTyped(typed, locale, spellings)).toBe(name);
  });

  test('to who typed nothing is what most write, in their script', () => {
    expect(commonSpelling(false, berlin)).toBe('Berlin');
    expect(commonSpelling(true, berlin)).toBe('Берлин');
    expect(commonSpelling(true, chooseSpellings('Bazel', []))).toBe('Bazel');
    expect(commonSpelling(false, [])).toBe('');
  });

  test('has no signs of a transcription in it where another has none', () => {
    const names = [
      "Los And'eles",
      'Los Anceles',
      'Los Andeles',
      'Los Andzeles',
      'Лос Анђелес',
      'Лос-Анджелес',
    ];
    const spellings = chooseSpellings("Los And'eles", names);
    expect(commonSpelling(false, spellings)).not.toContain("'");
  });
});
