import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { listDuplicatePairs } from '#db/queries/review/duplicate-pairs.ts';
import { listLikenesses, noteNotDuplicate } from '#db/queries/review/likely-duplicates.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { findCountry } from '#src/domain/countries/find-country.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { readCities } from '#src/domain/entries/cities.ts';
import { buildTitleKey } from '#src/domain/entries/title-key.ts';
import { locales } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { titleOf as demoTitleOf } from '#tests/demo/play/entry-details.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { plausibleTitles } from '#tests/support/duplicate-titles.ts';
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

async function likenessesOf(id: number) {
  const { duplicates, samePicture } = await listLikenesses(database.db, id);
  return {
    duplicates: duplicates.map(({ number }) => number),
    samePicture: samePicture.map(({ number }) => number),
  };
}

const duplicatesOf = async (id: number) => (await likenessesOf(id)).duplicates;

describe('two entries are likely duplicates', () => {
  it('in the same city on a common day under a title that says the same, and each of the other', async () => {
    await add({ days: ['2026-02-25', '2026-02-26'], cities: ['Köln', 'Ulm'], title: 'Памятное мероприятие' });
    await add();
    expect(await duplicatesOf(1)).toEqual([2]);
    expect(await duplicatesOf(2)).toEqual([1]);
  });

  it.each<[string, About]>([
    ['in another country', { country: 'AT' }],
    ['in another city', { cities: ['Köln'] }],
    ['three days later', { days: ['2026-03-01', '2026-03-01'] }],
    ['of another title', { title: 'Fotosərgi' }],
    ['that is a draft', { status: 'draft' }],
    ['that was put aside', { status: 'cancelled' }],
    ['that was rejected', { status: 'rejected' }],
  ])('but not one %s', async (_, about) => {
    await add(about);
    expect(await duplicatesOf(await add())).toEqual([]);
  });

  it('but not once somebody said that they are two events', async () => {
    await add();
    await add();
    await database.db.execute(sql`update entries set not_duplicates = '{1}' where id = 2`);
    expect([await duplicatesOf(1), await duplicatesOf(2)]).toEqual([[], []]);
  });

  it('also those of which their organizer said otherwise, which is told', async () => {
    await add();
    await add();
    await database.db.execute(sql`update entries set denied_duplicates = '{1}' where id = 2`);
    for (const id of [1, 2]) {
      const { duplicates } = await listLikenesses(database.db, id);
      expect(duplicates).toMatchObject([{ id: 3 - id, isDenied: true }]);
    }
  });
});

describe('the same picture, which differs in at most 3 of 64 bits,', () => {
  const elsewhere = { country: 'AT', cities: ['Wien'], title: 'Fotosərgi' };

  it('is found wherever it is, and makes no duplicate', async () => {
    await add({ ...elsewhere, perceptualHash: 'ffffffffffffffff' });
    expect(await likenessesOf(await add({ perceptualHash: '7fff7fff7fffffff' }))).toEqual({
      duplicates: [],
      samePicture: [1],
    });
    const fourBitsOff = { country: 'FR', perceptualHash: '7fff7fff7fff7fff' };
    expect((await likenessesOf(await add(fourBitsOff))).samePicture).toEqual([2]);
    expect((await likenessesOf(await add({ perceptualHash: null, cities: ['Bonn'] }))).samePicture).toEqual(
      [],
    );
  });

  it('is not told of a likely duplicate besides', async () => {
    await add({ perceptualHash: 'ffffffffffffffff' });
    expect(await likenessesOf(await add({ perceptualHash: 'ffffffffffffffff' }))).toEqual({
      duplicates: [1],
      samePicture: [],
    });
  });

  it('says nothing where many entries have it, such as a poster', async () => {
    for (let count = 0; count < 6; count += 1) {
      await add({ ...elsewhere, cities: [`City ${count}`], perceptualHash: 'ffffffffffffffff' });
    }
    expect((await likenessesOf(await add({ perceptualHash: 'ffffffffffffffff' }))).samePicture).toEqual([]);
  });
});

it('of an entry that a draft’s organizer called another event they are not asked again', async () => {
  await add();
  await add({ status: 'draft' });
  await noteNotDuplicate(database.db, { entryId: 2, otherId: 1 });
  expect(await duplicatesOf(2)).toEqual([]);
});

describe('of a campaign those pairs are listed', () => {
  const pairs = async () =>
    (await listDuplicatePairs(database.db, { campaignId: 1, latest: null, most: 1000 })).map(
      ({ number, other }) => [number, other.number],
    );

  it('that wait or are approved, once each', async () => {
    await add({ status: 'approved' });
    await add({ title: 'Памятное мероприятие' });
    await add({ country: 'AT', cities: ['Wien'], title: 'Fotosərgi' });
    await add({ status: 'returned' });
    await add({ cities: ['Bonn'] });
    expect(await pairs()).toEqual([[1, 2]]);
  });

  it('of which nobody said that they are two events', async () => {
    for (let count = 0; count < 3; count += 1) await add();
    await database.db.execute(sql`update entries set not_duplicates = '{1,3}' where id = 2`);
    expect(await pairs()).toEqual([[1, 3]]);
  });

  it('that are likely duplicates of one of them and of the other', async () => {
    const titles = ['Anım tədbiri', 'Fotosərgi', 'Şiir dinletisi', 'Universitetdə konfrans', 'Фотовыставка'];
    const places: About[] = [
      {},
      { cities: ['Ulm', 'Köln'] },
      { days: ['2026-02-26', '2026-02-27'] },
      { category: 1 },
      { cities: ['Bonn'] },
      { days: ['2026-02-28', '2026-02-28'] },
    ];
    for (let count = 0; count < 42; count += 1) {
      const perceptualHash = (2n ** BigInt(count) - 1n).toString(16).padStart(16, '0');
      await add({
        ...places[count % 6],
        title: titles[(count * 7) % 5] ?? '',
        perceptualHash: count % 3 === 0 ? perceptualHash : null,
      });
    }
    const each = await Promise.all(
      Array.from({ length: last }, async (_, index) =>
        (await duplicatesOf(index + 1)).map((number) => [index + 1, number]),
      ),
    );
    const all = await pairs();
    expect(all.length).toBeGreaterThan(20);
    expect(
      each
        .flat()
        .map((pair) => pair.join())
        .toSorted(),
    ).toEqual(all.flatMap(([one, other]) => [`${one},${other}`, `${other},${one}`]).toSorted());
  });
});

describe('of the 104 entries of a past campaign', () => {
  const fixture = readCampaignFixture();
  const categories = ['commemorations', 'awareness', 'documents', 'conferences', 'media'];

  /** Each with a picture out of so many: most have it in common with others. */
  async function addAll(
    titleOf: (entry: FixtureEntry, index: number) => string,
    { pictures = 20 } = {},
  ): Promise<void> {
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
        perceptualHash: `${index % pictures}`.padStart(2, '0').repeat(8),
      });
    }
  }

  const pairs = async () =>
    (await listDuplicatePairs(database.db, { campaignId: 1, latest: null, most: 1000 })).map(
      ({ number, other }) => `${number} ${other.number}`,
    );

  const inTurns = (entry: FixtureEntry, index: number) =>
    demoTitleOf(entry, locales[index % locales.length] ?? 'az');

  it('with titles in four languages that name city and kind, three pairs are alike: of one kind in one city and day', async () => {
    await addAll(inTurns);
    expect(await pairs()).toEqual(['31 33', '44 51', '72 78']);
  });

  it('and one more, of one kind on two days in a row, where all have one picture', async () => {
    await addAll(inTurns, { pictures: 1 });
    expect(await pairs()).toEqual(['31 33', '44 51', '68 70', '72 78']);
  });

  it('with plausible titles, one', async () => {
    const used = new Map<string, number>();
    await addAll(({ category }) => {
      const titles = plausibleTitles[category] ?? [];
      const count = used.get(category) ?? 0;
      used.set(category, count + 1);
      return titles[count % titles.length] ?? '';
    });
    expect(await pairs()).toEqual(['44 51']);
  });

  it('one that is reported once more in another language is found', async () => {
    await addAll(({ category, line }) => `${plausibleTitles[category]?.[0]} ${line}`);
    const again = { title: 'Памятное мероприятие в Штутгарте', cities: ['Ştutqart'] };
    expect(await duplicatesOf(await add({ ...again, days: ['2026-02-20', '2026-02-20'] }))).toEqual([2]);
  });
});
