import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPlaceAnywhere } from '#db/queries/places/gazetteer.ts';
import { matchPlaces, matchWellKnown } from '#db/queries/places/matches.ts';
import { findNearestPlace } from '#db/queries/places/nearest.ts';
import { settlePlace } from '#src/domain/cities/settle-place.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import type { Locale } from '#src/domain/locale.ts';
import { offerPlaces } from '#src/places/offer-places.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { loadGazetteerFile } from '#tests/support/gazetteer.ts';
import { readCampaignFixture, regions } from '#tests/support/reports/campaign-fixture.ts';
import { campaignCities } from './campaign-cities.ts';
import { secondSet } from './second-set.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
  await loadGazetteerFile(database.db);
});
afterAll(() => database.remove());

const search = (country: string, typed: string) => matchPlaces(database.db, { country, typed, most: 6 });

const offered = (country: string, name: string, locale: Locale) =>
  offerPlaces(database.db, { country, name, locale });

/** Every city of the campaign's fixture once, with the code of its country. */
function citiesOfCampaign(): [country: string, typed: string][] {
  const all = readCampaignFixture().flatMap(({ country, cities }) => {
    const guess = findCountry(country);
    if (guess.kind !== 'found') throw new Error(`${country} is not one country`);
    return cities.split(', ').map((city): [string, string] => [guess.code, city]);
  });
  return [...new Map(all.map((city) => [city.join(' '), city])).values()];
}

/** A village that is not in the gazetteer. */
const unknown = ['Sadaxlı'];

/** Spellings that nobody else uses, one letter by ear, and one that lost its last letter. */
const toAsk = ['Ankar', 'Türküstan', 'Yöteborq', 'Şimkənd'];

describe('the cities of the campaign, as they were written', () => {
  it('are found first, 77 of 78; states and counties are taken for none', async () => {
    const [right, asked, none]: string[][] = [[], [], []];
    for (const [country, typed] of citiesOfCampaign()) {
      const found = await search(country, typed);
      const settled = settlePlace(found);
      const id = campaignCities[`${country} ${typed}`];
      if (id !== undefined && found[0]?.id === id) (settled ? right : asked)?.push(typed);
      else if (!settled) none?.push(typed);
    }
    expect(asked?.sort()).toEqual(toAsk.sort());
    expect(none?.sort()).toEqual([...regions, ...unknown].sort());
    expect(right).toHaveLength(citiesOfCampaign().length - toAsk.length - regions.length - unknown.length);
  });
});

describe('a second set, in Russian, Turkish and English', () => {
  it('is found first, and settled without a question', async () => {
    expect(secondSet.length).toBeGreaterThanOrEqual(60);
    const wrong: string[] = [];
    for (const [country, typed, id] of secondSet) {
      const found = await search(country, typed);
      if (settlePlace(found)?.id !== id) wrong.push(typed);
    }
    expect(wrong).toEqual([]);
  });
});

describe('places that may be meant', () => {
  it('have the names that the reader’s language has, in its script', async () => {
    expect((await offered('TR', 'Ankar', 'tr'))[0]).toMatchObject({
      name: 'Ankara',
      likeness: 'similar',
      near: null,
    });
    expect((await offered('FR', 'Старсбург', 'ru'))[0]).toMatchObject({ name: 'Страсбург' });
    expect((await offered('FR', 'Старсбург', 'az'))[0]).toMatchObject({ name: 'Strasburq' });
    expect((await offered('GB', 'Лондон', 'ru'))[0]).toMatchObject({ name: 'Лондон', likeness: 'same' });
  });

  it('with one name are told apart by a city near the smaller', async () => {
    const [onMain, onOder] = await offered('DE', 'Frankfurt', 'en');
    expect(onMain).toMatchObject({ id: 2925533, name: 'Frankfurt' });
    expect(onOder).toMatchObject({ id: 2925535, name: 'Frankfurt', near: 'Berlin' });
  });

  it('with two letters swapped are found among the larger cities', async () => {
    expect((await search('TR', 'İzmri'))[0]).toMatchObject({ id: 311046 });
  });

  it('are none in another country, in one that the bot does not know, or of what is no name', async () => {
    expect(await search('FR', 'İzmir')).toEqual([]);
    expect(await search('X1', 'İzmir')).toEqual([]);
    expect(await search('TR', '???')).toEqual([]);
    expect(await search('TR', 'ა'.repeat(100))).toEqual([]);
  });
});

it('a city that was typed in place of its country has countries, the likeliest first', async () => {
  const countries = async (typed: string) =>
    (await findPlaceAnywhere(database.db, { typed, most: 3 })).map(({ country }) => country);
  expect(await countries('Ştutqart')).toEqual(['DE']);
  expect(await countries('Вена')).toEqual(['AT']);
  expect((await countries('Hamilton'))[0]).toBe('CA');
  expect(await countries('Nowhere')).toEqual([]);
});

it('a well-known city in place of its country is found in a case and with an error too', async () => {
  const found = async (typed: string) => (await matchWellKnown(database.db, { typed, most: 3 }))[0]?.country;
  expect(await found('Vyana')).toBe('AT');
  expect(await found('в Лондоне')).toBe('GB');
  expect(await found("İzmir'de")).toBe('TR');
  expect(await found('Nowhere')).toBeUndefined();
});

describe('a location that was shared', () => {
  const nearest = (latitude: number, longitude: number) =>
    findNearestPlace(database.db, { latitude, longitude });

  it('is in the city, also from its edge and beside a village', async () => {
    expect(await nearest(48.78, 9.18)).toMatchObject({ country: 'DE', id: 2825297 });
    expect(await nearest(52.33, 4.93)).toMatchObject({ country: 'NL', id: 2759794 });
  });

  it('far from any place is nowhere', async () => {
    expect(await nearest(0, -30)).toBeNull();
    expect(await nearest(90, 0)).toBeNull();
  });
});

it('while no gazetteer is loaded nothing is found', async () => {
  const { db, remove } = await createDatabase();
  expect(await matchPlaces(db, { country: 'DE', typed: 'Berlin', most: 5 })).toEqual([]);
  expect(await findPlaceAnywhere(db, { typed: 'Berlin', most: 5 })).toEqual([]);
  expect(await findNearestPlace(db, { latitude: 52.5, longitude: 13.4 })).toBeNull();
  await remove();
});
