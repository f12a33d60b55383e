import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns/campaigns.ts';
import { countTotals } from '#db/queries/report/totals.ts';
import { ensureCampaign } from '#src/campaigns/ensure-campaign.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database/database.ts';
import { randomEntries, recountEntries, saveEntries } from '#tests/support/reports/random-campaign.ts';

let database: TestDatabase;
let categoryIds: number[];
const campaignId = 1;

beforeAll(async () => {
  database = await createDatabase();
  await ensureCampaign(database.db);
  categoryIds = (await listCategories(database.db, campaignId)).map(({ id }) => id);
});

afterAll(() => database.remove());

it('the totals of any campaign are what a plain recount gives', async () => {
  const { db } = database;
  await fc.assert(
    fc.asyncProperty(randomEntries, async (reported) => {
      await saveEntries(db, { campaignId, categoryIds }, reported);
      const plain = recountEntries(reported);
      const totals = await countTotals(db, campaignId);
      expect(totals.total).toEqual(plain.total);
      expect(totals.pending).toBe(plain.pending);
      for (const [index, id] of categoryIds.entries()) {
        expect(totals.ofCategory.get(id)).toEqual(plain.ofCategory.get(index));
      }
      const ofCountry = [...plain.ofCountry].map(([country, { entries, events }]) => [
        country,
        entries,
        events,
      ]);
      expect(totals.ofCountry.map(({ country, entries, events }) => [country, entries, events])).toEqual(
        ofCountry.sort(),
      );
      for (const { ofCategory, events } of totals.ofCountry) {
        expect([...ofCategory.values()].reduce((sum, count) => sum + count, 0)).toBe(events);
      }
      expect(totals.ofDay.map(({ day, events }) => [day, events]).sort()).toEqual(
        [...plain.ofDay].map(([day, { events }]) => [day, events]).sort(),
      );
      expect(totals.ofPlace.map(({ country, key, events }) => [`${country} ${key}`, events]).sort()).toEqual(
        [...plain.places]
          .map(([place, events]) => [place.slice(0, 3) + place.slice(3).toLowerCase(), events])
          .sort(),
      );
    }),
    { numRuns: 30 },
  );
});

it('a region has its middle, without a gazetteer; what was held online has none', async () => {
  const { db } = database;
  const entry = { status: 'approved', title: 'A reading', category: 0, day: '2026-02-26' } as const;
  await saveEntries(db, { campaignId, categoryIds }, [
    { ...entry, country: 'US', cities: ['Ohio'] },
    { ...entry, country: 'DE', cities: ['online'] },
  ]);
  await db.execute(sql`update entry_cities set key = 'iso:US-OH' where name = 'Ohio'`);
  const { ofPlace, total } = await countTotals(db, campaignId);
  expect(total.events).toBe(2);
  expect(ofPlace.map(({ key, at }) => [key, at])).toEqual([
    ['online', null],
    ['iso:US-OH', { latitude: 40.52, longitude: -82.77 }],
  ]);
});
