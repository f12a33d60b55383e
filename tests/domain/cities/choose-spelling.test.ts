import { describe, expect, test } from 'vitest';
import { commonSpelling, nearestSpelling } from '#src/domain/cities/choose-spelling.ts';
import { chooseSpellings } from '#src/domain/cities/spellings.ts';

const hague = chooseSpellings('The Hague', ['Den Haag', 'Haag', 'Haga', 'Lahey', 'Hague', 'Гаага', 'Gaaga']);
const berlin = chooseSpellings('Berlin', ['Berlín', 'Berlino', 'Barlin', 'Berlijn', 'Berliini', 'Берлин']);

describe('the spelling that a place is offered in', () => {
  test.each([
    ['Haaqa', 'Haga'],
    ['Hague', 'Hague'],
    ['Lahay', 'Lahey'],
    ['Гага', 'Гаага'],
  ])('to who typed %s is %s', (typed, name) => {
    expect(nearestSpelling(typed, hague)).toBe(name);
  });

  test('is what was typed where it is known in the other script alone', () => {
    const spellings = chooseSpellings('Chişinău', ['Кишинёу']);
    expect(nearestSpelling('Kişineu', spellings)).toBe('Kişineu');
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
