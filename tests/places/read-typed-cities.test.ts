import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';

const place = (country: string, ...names: [string, ...string[]]) => ({
  ...{ country, names, population: 60_000 },
  at: [50, 7] as [number, number],
});

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await addSomePlaces(database.db, [
    place('CH', 'Biel/Bienne', 'Biel', 'Bienne'),
    ...[place('CH', 'Zürich', 'Zurich'), place('CH', 'Basel')],
    ...[place('DE', 'Köln', 'Cologne'), place('DE', 'Bonn'), place('DE', 'Ulm')],
    ...[place('GB', 'Brighton and Hove', 'Brighton & Hove'), place('GB', 'Brighton'), place('GB', 'Hove')],
    ...[place('RU', 'Rostov na Matse'), place('RU', 'Nalchik'), place('IT', 'Roma', 'Rome')],
    place('RU', 'Saint Petersburg', 'Санкт-Петербург', 'Ленинград'),
    ...[place('FR', 'Bagnols et Cèze'), place('FR', 'Bagnols'), place('FR', 'Paris')],
  ]);
});
afterAll(() => database.remove());

it.each([
  ['CH', 'Biel/Bienne', ['Biel/Bienne']],
  ['CH', 'Zürich/Biel/Bienne/Basel', ['Zürich', 'Biel/Bienne', 'Basel']],
  ['CH', '1) Biel / Bienne 2) Basel', ['Biel / Bienne', 'Basel']],
  // In another country it is no place.
  ['DE', 'Biel/Bienne', ['Biel', 'Bienne']],
  [null, 'Biel/Bienne', ['Biel/Bienne']],
  ['DE', 'Köln/Bonn', ['Köln', 'Bonn']],
  // A short word behind a slash is part of the name before it, unless a name begins with it.
  ['CH', 'Zürich/St. Gallen', ['Zürich', 'St. Gallen']],
  ['FR', 'Paris/Le Havre', ['Paris', 'Le Havre']],
  ['DE', 'Frankfurt/M und Ulm', ['Frankfurt/M und Ulm']],
  ['DE', 'Frankfurt/M. və Ulm', ['Frankfurt/M.', 'Ulm']],
  ['GB', 'Brighton and Hove', ['Brighton and Hove']],
  ['GB', 'Brighton & Hove + Brighton', ['Brighton & Hove', 'Brighton']],
  // "And" in other languages parts only what is known.
  ['DE', 'Köln und Bonn und Ulm', ['Köln', 'Bonn', 'Ulm']],
  ['DE', 'Köln und Umgebung', ['Köln und Umgebung']],
  ['FR', 'Bagnols et Cèze', ['Bagnols et Cèze']],
  ['FR', 'Bagnols et Paris', ['Bagnols', 'Paris']],
  // It would shorten a place there, and is the very name of one elsewhere.
  ['RU', 'RNM', ['Rostov na Matse']],
  ['RU', 'ROMA', ['ROMA']],
])('in %s, %j are %j', async (country, typed, names) => {
  expect(await readTypedCities(database.db, { typed, country, locale: 'en' })).toEqual({
    kind: 'cities',
    names,
  });
});

describe('a message full of names', () => {
  it.each([
    ['commas', Array.from({ length: 900 }, (_, at) => `A${at}b.`).join(',')],
    ['slashes', 'Köln/'.repeat(800)],
    ['words for "and" of other languages', 'Ulm und '.repeat(500)],
    ['cities that exist', 'Ulm, '.repeat(41)],
  ])('with %s is refused, and none of them is looked up', async (_, typed) => {
    expect(await readTypedCities(database.db, { typed, country: 'DE', locale: 'en' })).toEqual({
      kind: 'too-many',
    });
  });

  it('is read as long as it may be twenty cities with their country or region', async () => {
    const typed = 'Ulm, Germany, '.repeat(20);
    const isOwnCountry = (name: string) => name === 'Germany';
    const read = await readTypedCities(database.db, { typed, country: 'DE', locale: 'en', isOwnCountry });
    expect(read).toMatchObject({ kind: 'cities', names: { length: 20 } });
  });
});

describe('an abbreviation', () => {
  it.each([
    ['Ленингр.', 'Ленинград'],
    // The place is called otherwise too: which of two names is written is not for the bot to decide.
    ['СПб', 'СПб'],
  ])('%s becomes %s', async (typed, name) => {
    const read = await readTypedCities(database.db, { typed, country: 'RU', locale: 'ru' });
    expect(read).toEqual({ kind: 'cities', names: [name] });
  });
});
