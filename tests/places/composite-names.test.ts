import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { matchWellKnown } from '#db/queries/places/matches.ts';
import { offerPlaces } from '#src/places/offer-places.ts';
import { readTypedCities } from '#src/places/read-typed-cities.ts';
import { recognizeNames } from '#src/places/recognize-city.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { addSomePlaces } from '#tests/support/gazetteer.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await addSomePlaces(database.db, [
    { country: 'DE', names: ['Leipzig'], at: [51.3, 12.4], population: 505_000, region: '13.147' },
    { country: 'DE', names: ['Halle'], at: [51.5, 12], population: 234_000, region: '14.150' },
    { country: 'DE', names: ['Limburg an der Lahn'], at: [50.4, 8.1], population: 34_000, region: '05.065' },
    {
      ...{ country: 'DE', names: ['Berlin'], at: [52.52, 13.41], population: 3_400_000 },
      ...{ isSeat: true, region: '16' },
    },
    {
      ...{ country: 'TR', names: ['Manisa'], at: [38.6, 27.4], population: 244_000 },
      ...{ isSeat: true, region: '45' },
    },
    { country: 'TR', names: ['Turgutlu'], at: [38.5, 27.7], population: 112_000, region: '45.1' },
    { country: 'TR', names: ['Soma'], at: [39.2, 27.6], population: 76_000, region: '45.2' },
    {
      ...{ country: 'RU', names: ['Казань', 'Kazan'], at: [55.8, 49.1], population: 1_100_000 },
      ...{ isSeat: true, region: '73' },
    },
  ]);
});
afterAll(() => database.remove());

async function read(country: string, typed: string) {
  const outcome = await readTypedCities(database.db, { typed, country, locale: 'az' });
  const names = outcome.kind === 'cities' ? outcome.names : [];
  const cities = await recognizeNames(database.db, { country, names });
  return cities.map(({ key, isAmbiguous }) => (isAmbiguous ? 'asked' : key));
}

describe('a name that no place has is tried by its parts:', () => {
  test.each([
    ['what stands in brackets goes', 'DE', 'Leipzig (Qewandhaus)', ['geo:1']],
    ['so does a building', 'DE', 'Leipzig universiteti', ['geo:1']],
    ['so does a district with its word', 'RU', 'Казань (Вахитовский район)', ['geo:8']],
    ['and a numbered one', 'DE', 'Leipzig 3. Bezirk', ['geo:1']],
    ['a city in brackets is asked about', 'DE', 'Leipzig (Halle)', ['asked']],
    ['a part without such a word is asked about', 'DE', 'Leipzig Plagwitz', ['asked']],
    ['two cities in a row are asked about', 'DE', 'Leipzig Halle', ['asked']],
    ['a province and its town is the town', 'TR', 'Manisa ili Soma', ['geo:7']],
    ['a. d. is read in smaller towns too', 'DE', 'Limburg a.d. Lahn', ['geo:3']],
    ['what has no city in it is asked about', 'DE', 'abrakadabra xyz', ['asked']],
  ])('%s (%s, %s)', async (_, country, typed, found) => {
    expect(await read(country, typed)).toEqual(found);
  });

  it('its cities are offered, in their order', async () => {
    const offer = async (name: string) =>
      (await offerPlaces(database.db, { country: 'DE', name, locale: 'az' })).map((place) => place.name);
    expect(await offer('Leipzig Plagwitz')).toEqual(['Leipzig']);
    expect(await offer('Halle Leipzig')).toEqual(['Halle', 'Leipzig']);
  });
});

describe('of two cities one of which may be a district of the other', () => {
  test.each([
    ['TR', 'Manisa, Turgutlu', ['geo:5', 'asked']],
    ['TR', 'Soma / Manisa', ['geo:7', 'asked']],
    // Far from the seat, and named behind it.
    ['TR', 'Manisa, Soma', ['geo:5', 'geo:7']],
  ])('the second is asked about: %s, %s', async (country, typed, found) => {
    expect(await read(country, typed)).toEqual(found);
  });
});

it.each(['Berlin, Brandenburg', 'Brandenburg, Berlin', 'Berlin və Brandenburq', 'Berlin Brandenburg'])(
  'a region and the city that it surrounds, typed together, are one place: %s',
  async (typed) => {
    expect(await read('DE', typed)).toEqual(['geo:4']);
  },
);

it.each([
  ['K.', undefined],
  ['Kaz.', 'RU'],
  ['İst.', undefined],
])('a shortened city in place of its country leads to that country: %s', async (typed, country) => {
  const [found] = await matchWellKnown(database.db, { typed, most: 3 });
  expect(found?.country).toBe(country);
});
