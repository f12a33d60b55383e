import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCategories } from '#db/queries/campaigns.ts';
import { countTotals } from '#db/queries/totals.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { ensureCampaign } from '#src/services/ensure-campaign.ts';
import { createDatabase, type TestDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let categoryIds: number[];
const campaignId = 1;

beforeAll(async () => {
  database = await createDatabase();
  await ensureCampaign(database.db);
  categoryIds = (await listCategories(database.db, campaignId)).map(({ id }) => id);
});

afterAll(() => database.remove());

const entry = fc.record({
  // Of what was withdrawn nothing is left to count.
  status: fc.constantFrom(...entryStatuses.filter((status) => status !== 'withdrawn')),
  category: fc.nat({ max: 4 }),
  country: fc.constantFrom('DE', 'GB', 'GE', 'TR', 'US'),
  cities: fc.uniqueArray(fc.constantFrom('london', 'essex', 'bath', 'leeds'), { minLength: 1 }),
});

it('the totals of any campaign are what a plain recount gives', async () => {
  const { db } = database;
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 25 }), async (reported) => {
      await db.execute(sql`truncate entries cascade`);
      for (const [index, { status, category, country, cities }] of reported.entries()) {
        const [row] = await db.execute<{ id: number }>(sql`
          insert into entries (campaign_id, status, number, title, first_day, last_day, country, category_id, submitted_at)
          values (${campaignId}, ${status}, ${index + 1}, 'An event', '2026-02-26', '2026-02-26', ${country},
            ${categoryIds[category]}, now()) returning id`);
        for (const city of cities) {
          await db.execute(
            sql`insert into entry_cities (entry_id, name, key) values (${row?.id}, ${city}, ${city})`,
          );
        }
      }
      const approved = reported.filter(({ status }) => status === 'approved');
      const figures = (some: typeof approved) => ({
        entries: some.length,
        events: some.reduce((sum, { cities }) => sum + cities.length, 0),
        countries: new Set(some.map(({ country }) => country)).size,
      });
      const totals = await countTotals(db, campaignId);
      expect(totals.total).toEqual(figures(approved));
      expect(totals.pending).toBe(reported.filter(({ status }) => status === 'pending').length);
      for (const [index, id] of categoryIds.entries()) {
        const some = approved.filter(({ category }) => category === index);
        expect(totals.ofCategory.get(id)).toEqual(some.length === 0 ? undefined : figures(some));
      }
    }),
    { numRuns: 30 },
  );
});
