import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '#src/domain/locale.ts';
import { cityNamesFile } from '#src/gazetteer/city-names.ts';
import { isInAlphabet, isRussianForm, soundsLikeNone } from '#src/gazetteer/odd-names.ts';

it('knows a Russian form of a name that is not Russian', () => {
  for (const [name, own] of [
    ['Krems-na-Dunae', 'Krems an der Donau'],
    ['Mölndalskaya kommuna', 'Mölndal'],
  ] as const) {
    expect(isRussianForm(name, own), name).toBe(true);
  }
  for (const [name, own] of [
    ['Usti-nad-Labem', 'Ústí nad Labem'],
    ['Novıy Afon', 'Stantsiya Novyy Afon'],
    ['Playa-del-Karmen', 'Playa del Carmen'],
    ['Noy-Ulm', 'Neu-Ulm'],
  ] as const) {
    expect(isRussianForm(name, own), name).toBe(false);
  }
});

it('knows a name that sounds like none of the others', () => {
  expect(soundsLikeNone('Manastır', ['Bitola', 'Битола'])).toBe(true);
  expect(soundsLikeNone('Ştutqart', ['Stuttgart', 'Штутгарт'])).toBe(false);
  expect(soundsLikeNone('Pekin', ['Beijing', 'Пекин'])).toBe(false);
});

it('has no name in the table with a letter that its language lacks', () => {
  const [, ...rows] = readFileSync(cityNamesFile, 'utf8').trimEnd().split('\n');
  const strange = rows.flatMap((row) =>
    locales.flatMap((locale, index) => {
      const name = row.split('\t')[index + 1] ?? '';
      return name === '' || isInAlphabet(locale, name) ? [] : [`${locale}: ${name}`];
    }),
  );
  expect(strange).toEqual([]);
});
