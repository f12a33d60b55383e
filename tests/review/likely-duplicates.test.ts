import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { foldOlderTitles } from '#db/queries/entries/backfill-title-keys.ts';
import { listDuplicatePairs } from '#db/queries/review/duplicate-pairs.ts';
import { listLikelyDuplicates } from '#db/queries/review/likely-duplicates.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import { buildTitleKey } from '#src/domain/entries/title-key.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { neighbours, plausibleTitles, rewordings } from '#tests/support/duplicate-titles.ts';
import { type FixtureEntry, readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';

let database: TestDatabase;
let categoryIds: number[];
let last = 0;

beforeAll(async () => {
  database = await createDatabase();
  await ensureCampaign(database.db);
  categoryIds = (await listCategories(database.db, 1)).map(({ id }) => id);
});

beforeEach(async () => {
  await database.db.execute(sql`truncate entries restart identity cascade`);
  last = 0;
});

afterAll(() => database.remove());

interface About {
  title?: string;
  status?: string;
  days?: [string, string];
  country?: string;
  cities?: string[];
  category?: number;
  perceptualHash?: string | null;
}

/** Adds an entry as it stands in the database; its id is its number. */
async function add(about: About = {}): Promise<number> {
  const {
    title = 'Anım tədbiri',
    days = ['2026-02-26', '2026-02-26'],
    country = 'DE',
    cities = ['Ulm'],
  } = about;
  last += 1;
  await database.db.execute(sql`
    insert into entries (campaign_id, status, number, title, title_key, first_day, last_day, country, category_id,
      submitted_at)
    values (1, ${about.status ?? 'pending'}, ${last}, ${title}, ${buildTitleKey(title)}, ${days[0]}, ${days[1]},
      ${country}, ${categoryIds[about.category ?? 0]}, now())`);
  for (const city of cities) {
    await database.db.execute(sql`
      insert into entry_cities (entry_id, name, key) values (${last}, ${city}, ${foldName(city)})`);
  }
  if (about.perceptualHash !== undefined) {
    await database.db.execute(sql`
      insert into entry_photos (entry_id, file_unique_id, file_id, message_id, perceptual_hash)
      values (${last}, 'photo', '', 1, ${about.perceptualHash})`);
  }
  return last;
}

async function duplicatesOf(id: number): Promise<number[]> {
  return (await listLikelyDuplicates(database.db, id)).map(({ number }) => number);
}

describe('two entries are likely duplicates', () => {
  it('in the same city on a common day under a similar title, and each of the other', async () => {
    await add({ days: ['2026-02-25', '2026-02-26'], cities: ['Köln', 'Ulm'], title: 'Anım tədbiri Ulmda' });
    await add();
    expect(await duplicatesOf(1)).toEqual([2]);
    expect(await duplicatesOf(2)).toEqual([1]);
  });

  it.each<[string, About]>([
    ['in another country', { country: 'AT' }],
    ['in another city', { cities: ['Köln'] }],
    ['on another day', { days: ['2026-02-27', '2026-02-28'] }],
    ['of another title', { title: 'Fotosərgi' }],
    ['that is a draft', { status: 'draft' }],
    ['that was put aside', { status: 'cancelled' }],
    ['that was rejected', { status: 'rejected' }],
  ])('but not one %s', async (_, about) => {
    await add(about);
    expect(await duplicatesOf(await add())).toEqual([]);
  });

  it('wherever they are, with pictures that differ in at most 10 of 64 bits', async () => {
    const elsewhere = { country: 'AT', cities: ['Wien'], title: 'Fotosərgi' };
    await add({ ...elsewhere, perceptualHash: 'ffffffffffffffff' });
    expect(await duplicatesOf(await add({ perceptualHash: 'fffffffffffffc00' }))).toEqual([1]);
    expect(await duplicatesOf(await add({ perceptualHash: 'fffffffffffff800' }))).toEqual([2]);
    expect(await duplicatesOf(await add({ perceptualHash: null, cities: ['Bonn'] }))).toEqual([]);
  });

  it('but not once somebody said that they are two events', async () => {
    await add();
    await add();
    await database.db.execute(sql`update entries set not_duplicates = '{1}' where id = 2`);
    expect([await duplicatesOf(1), await duplicatesOf(2)]).toEqual([[], []]);
  });

  it('under a usual title only where category, days and all cities are the same', async () => {
    for (const city of ['Köln', 'Bonn', 'Kiel']) await add({ cities: [city] });
    await add();
    expect(await duplicatesOf(await add({ category: 1 }))).toEqual([]);
    expect(await duplicatesOf(await add({ days: ['2026-02-26', '2026-02-27'] }))).toEqual([]);
    expect(await duplicatesOf(await add({ cities: ['Ulm', 'Jena'] }))).toEqual([]);
    expect(await duplicatesOf(await add())).toEqual([4]);
  });
});

describe('of a campaign those pairs are listed', () => {
  const pairs = async () =>
    (await listDuplicatePairs(database.db, 1)).map(({ number, other }) => [number, other.number]);

  it('that wait or are approved, once each, by place and title or by picture', async () => {
    await add({ status: 'approved' });
    await add({ perceptualHash: 'ffffffffffffffff' });
    await add({ country: 'AT', cities: ['Wien'], title: 'Fotosərgi', perceptualHash: 'fffffffffffffc00' });
    await add({ status: 'returned' });
    await add({ cities: ['Bonn'] });
    expect(await pairs()).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  it('of which nobody said that they are two events', async () => {
    for (const perceptualHash of ['ffffffffffffffff', 'fffffffffffffc00', '0'])
      await add({ perceptualHash: perceptualHash.padStart(16, '0') });
    await database.db.execute(sql`update entries set not_duplicates = '{1,3}' where id = 2`);
    expect(await pairs()).toEqual([[1, 3]]);
  });

  it('that are likely duplicates of one of them or the other', async () => {
    const titles = ['Anım tədbiri', 'Fotosərgi', 'Şiir dinletisi', 'Universitetdə konfrans', 'Fotosərgilər'];
    const places: About[] = [
      {},
      { cities: ['Ulm', 'Köln'] },
      { days: ['2026-02-26', '2026-02-27'] },
      { category: 1 },
    ];
    for (let count = 0; count < 40; count += 1) {
      const perceptualHash = (2n ** BigInt(count) - 1n).toString(16).padStart(16, '0');
      await add({
        ...places[count % 4],
        title: titles[(count * 7) % 5] ?? '',
        perceptualHash: count % 3 === 0 ? perceptualHash : null,
      });
    }
    const each = await Promise.all(
      Array.from({ length: last }, async (_, index) =>
        (await duplicatesOf(index + 1)).map((number) =>
          [index + 1, number].toSorted((one, other) => one - other),
        ),
      ),
    );
    const expected = [...new Set(each.flat().map((pair) => pair.join()))];
    expect(expected.length).toBeGreaterThan(20);
    expect((await pairs()).map((pair) => pair.join()).toSorted()).toEqual(expected.toSorted());
  });
});

it('titles of an older version are compared once they are folded', async () => {
  await add({ title: 'Xatirə axşamı' });
  await add({ title: 'Хатирə ахшамы' });
  await database.db.execute(sql`update entries set title_key = null`);
  expect(await duplicatesOf(1)).toEqual([]);
  await foldOlderTitles(database.db);
  expect(await duplicatesOf(1)).toEqual([2]);
  await foldOlderTitles(database.db);
  expect(await duplicatesOf(2)).toEqual([1]);
});

describe('titles', () => {
  const areSimilar = async ([one, other]: readonly [string, string]) => {
    await database.db.execute(sql`truncate entries restart identity cascade`);
    last = 0;
    await add({ title: one });
    return (await duplicatesOf(await add({ title: other }))).length > 0;
  };
  const count = async (pairs: typeof rewordings) => {
    let similar = 0;
    for (const pair of pairs) if (await areSimilar(pair)) similar += 1;
    return similar;
  };

  it('of one event are recognized in 13 of 14 pairs, in any script', async () => {
    expect(await count(rewordings)).toBe(13);
  });

  it('of two events in one city are told apart in all 14 pairs', async () => {
    expect(await count(neighbours)).toBe(0);
  });
});

describe('of the 104 entries of a past campaign', () => {
  const fixture = readCampaignFixture();
  const categories = ['commemorations', 'awareness', 'documents', 'conferences', 'media'];

  async function addAll(titleOf: (entry: FixtureEntry, index: number) => string): Promise<void> {
    for (const [index, entry] of fixture.entries()) {
      const parsed = parseDays(entry.date, { today: makeDay('2026-03-20') });
      const country = findCountry(entry.country);
      const cities = readCities(entry.cities);
      if (parsed.kind !== 'days' || country.kind !== 'found' || cities.kind !== 'cities')
        throw new Error('?');
      await add({
        title: titleOf(entry, index),
        days: [parsed.range.first, parsed.range.last],
        country: country.code,
        cities: cities.names,
        category: categories.indexOf(entry.category),
      });
    }
  }

  async function warned(): Promise<number[]> {
    const lists = await Promise.all(fixture.map(({ line }) => duplicatesOf(line)));
    return fixture.map(({ line }) => line).filter((_, index) => (lists[index]?.length ?? 0) > 0);
  }

  it('4 are warned of where all are called the same, which is under 10 %', async () => {
    await addAll(() => 'Anım tədbiri');
    expect(await warned()).toEqual([31, 33, 44, 51]);
  });

  it('4 are warned of where all of a category are called the same', async () => {
    await addAll(({ category }) => plausibleTitles[category]?.[0] ?? '');
    expect(await warned()).toEqual([31, 33, 44, 51]);
  });

  it('with plausible titles, none of the memorial events of İzmir, Ankara and İğdır, and under 10 %', async () => {
    const used = new Map<string, number>();
    await addAll(({ category }) => {
      const titles = plausibleTitles[category] ?? [];
      const count = used.get(category) ?? 0;
      used.set(category, count + 1);
      return titles[count % titles.length] ?? '';
    });
    const found = await warned();
    expect(found.length).toBeLessThan(10);
    expect(found.filter((line) => [1, 19, 24, 31, 33, 53].includes(line))).toEqual([]);
  });

  it('one that is reported once more, slightly reworded, is warned of', async () => {
    await addAll(({ category, line }) => `${plausibleTitles[category]?.[0]} ${line}`);
    const again = { title: 'Anım tədbiri Ştutqartda', cities: ['Ştutqart'] };
    expect(await duplicatesOf(await add({ ...again, days: ['2026-02-20', '2026-02-20'] }))).toEqual([2]);
  });
});
