import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { recognizeNames } from '#src/places/recognize-city.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await addSomePlaces(database.db, [
    { country: 'TR', names: ['Van', 'Vana'], at: [38.5, 43.4], population: 370_000, isSeat: true },
    { country: 'AT', names: ['Wien', 'Vena'], at: [48.2, 16.4], population: 1_690_000, isSeat: true },
    { country: 'DE', names: ['Bremen'], at: [53.1, 8.8], population: 546_000, isSeat: true },
    { country: 'NO', names: ['Braman'], at: [60, 11], population: 6_000 },
    { country: 'GB', names: ['Londinium', 'Lugd', 'Nordburgh'], at: [51.5, -0.1], population: 8_000_000 },
    { country: 'FR', names: ['Nordburgh'], at: [48, 2], population: 300_000 },
    { country: 'IT', names: ['Costa'], at: [44.7, 10.6], population: 170_000 },
    { country: 'IT', names: ['Costa Marina'], at: [38, 15.6], population: 180_000 },
    { country: 'MK', names: ['Zoomnica', 'Bor kaj Zoom'], at: [42, 21], population: 1_800 },
    { country: 'GE', names: ['Maro Tana'], at: [42, 43], population: 1_500_000, isSeat: true },
  ]);
});
afterAll(() => database.remove());

it.each([
  [
    'which is the very name of a city elsewhere, is asked about',
    'TR',
    'Вена',
    { isAmbiguous: true, isUnknown: true },
  ],
  [
    'which is the name of a far smaller one elsewhere, is taken',
    'DE',
    'Braman',
    { isAmbiguous: false, key: 'geo:3' },
  ],
])('what only sounds like a place of the country, %s', async (_, country, name, city) => {
  expect(await recognizeNames(database.db, { country, names: [name] })).toMatchObject([city]);
});

const asked = { isAmbiguous: true };

it.each([
  ['a short word that is only some other spelling of a place', 'GB', 'LUGD', { ...asked, isUnknown: false }],
  [
    'another spelling that is the main name of a well-known city elsewhere',
    'GB',
    'Nordburgh',
    { ...asked, isUnknown: true },
  ],
  ['the first word of a larger city’s name', 'IT', 'Costa', { ...asked, isUnknown: false }],
  ['a word in capitals that letters of a name happen to make', 'GE', 'MATA', asked],
])('%s is asked about', async (_, country, name, city) => {
  const read = await readTypedCities(database.db, { typed: name, country, locale: 'en' });
  const names = read.kind === 'cities' ? read.names : [];
  expect(await recognizeNames(database.db, { country, names })).toMatchObject([city]);
});

it.each(['Zoomnica', 'Bor kaj Zoom'])('a place of the country is no word for “online”: %s', async (name) => {
  expect(await recognizeNames(database.db, { country: 'MK', names: [name] })).toMatchObject([
    { key: 'geo:9' },
  ]);
});

it('a name elsewhere that ends in such a word is no city of its beginning', async () => {
  const cities = await recognizeNames(database.db, { country: 'FR', names: ['Bor kaj Zoom'] });
  expect(cities).toMatchObject([{ name: 'Bor kaj Zoom', isUnknown: true }]);
});
