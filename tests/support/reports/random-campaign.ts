import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { Db } from '#db/connection/client.ts';
import { entryStatuses } from '#src/domain/entries/status.ts';
import { rowsOf } from '#tests/support/database/rows-of.ts';

/** An entry as anybody might have reported it; its category by its place in the campaign, from 0. */
export interface RandomEntry {
  // Of what was withdrawn nothing is left to count.
  status: Exclude<(typeof entryStatuses)[number], 'withdrawn'>;
  title: string;
  category: number;
  country: string;
  cities: string[];
  day: string;
}

/** The entries of any campaign of five categories. */
export const randomEntries: fc.Arbitrary<RandomEntry[]> = fc.array(
  fc.record({
    status: fc.oneof(
      { weight: 3, arbitrary: fc.constant('approved' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...entryStatuses.filter((status): status is RandomEntry['status'] => status !== 'withdrawn'),
        ),
      },
    ),
    title: fc.oneof(
      fc.constantFrom('Şeir gecəsi', 'Вечер поэзии', '=1+1', '"Quoted", and; parted', 'პოეზიის საღამო'),
      fc.string({ minLength: 5, maxLength: 60 }).map((text) => text.replaceAll(/\p{C}/gu, '·')),
    ),
    category: fc.nat({ max: 4 }),
    country: fc.constantFrom('DE', 'GB', 'GE', 'TR', 'US'),
    cities: fc.uniqueArray(fc.constantFrom('London', 'Essex', 'Bath', 'online'), { minLength: 1 }),
    day: fc.constantFrom('2026-02-26', '2026-02-27', '2026-03-01'),
  }),
  { maxLength: 25 },
);

/** Puts them, and nothing else, into the campaign. */
export async function saveEntries(
  db: Db,
  { campaignId, categoryIds }: { campaignId: number; categoryIds: readonly number[] },
  reported: readonly RandomEntry[],
): Promise<void> {
  await db.execute(sql`truncate entries cascade`);
  for (const [index, { status, title, category, country, cities, day }] of reported.entries()) {
    const [row] = await rowsOf<{ id: number }>(
      db,
      sql`
      insert into entries (campaign_id, status, number, title, first_day, last_day, country, category_id, submitted_at)
      values (${campaignId}, ${status}, ${index + 1}, ${title}, ${day}, ${day}, ${country},
        ${categoryIds[category]}, now()) returning id`,
    );
    for (const city of cities) {
      const key = city.toLowerCase();
      await db.execute(
        sql`insert into entry_cities (entry_id, name, key) values (${row?.id}, ${city}, ${key})`,
      );
    }
  }
}

/** The cities that count: that an event was held online too counts only where there is no other. */
function counted(cities: readonly string[]): readonly string[] {
  return cities.length > 1 ? cities.filter((city) => city !== 'online') : cities;
}

/** What counts of them, and how: in a few lines that one can check by reading. */
export function recountEntries(reported: readonly RandomEntry[]) {
  const approved = reported.filter(({ status }) => status === 'approved');
  const figures = (some: readonly RandomEntry[]) => ({
    entries: some.length,
    events: some.reduce((sum, { cities }) => sum + counted(cities).length, 0),
    countries: new Set(some.map(({ country }) => country)).size,
  });
  const by = <Key extends 'category' | 'country' | 'day'>(key: Key) =>
    new Map([...Map.groupBy(approved, (entry) => entry[key])].map(([value, some]) => [value, figures(some)]));
  const places = new Map<string, number>();
  for (const { country, cities } of approved) {
    for (const city of counted(cities))
      places.set(`${country} ${city}`, (places.get(`${country} ${city}`) ?? 0) + 1);
  }
  return {
    total: figures(approved),
    pending: reported.filter(({ status }) => status === 'pending').length,
    ofCategory: by('category'),
    ofCountry: by('country'),
    ofDay: by('day'),
    places,
  };
}
