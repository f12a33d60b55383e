import { afterAll, beforeAll, expect, it } from 'vitest';
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
