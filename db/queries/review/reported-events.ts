import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { isDay } from '#src/domain/dates/day.ts';
import { localizedText } from '#src/domain/locale.ts';
import { readUsual, type UsualByCategory } from '#src/domain/review/likeness/read-usual.ts';

const day = z.string().refine(isDay);

/** What `reportedEvents` gives of an entry. */
export const reportedEvent = z.object({
  id: z.int(),
  number: z.int().nullable(),
  title: z.string(),
  firstDay: day,
  lastDay: day,
  country: z.string(),
  categoryId: z.int(),
  organizationId: z.int().nullable(),
  cities: z.array(z.object({ key: z.string(), name: z.string() })),
  perceptualHashes: z.array(z.string()),
});

/**
 * What likely duplicates are found by, of rows of `entries` whose answers are there: columns for a `select`.
 * @param entry the name of the row
 */
export function reportedEventOf(entry: SQL): SQL {
  return sql`${entry}.id, ${entry}.number, ${entry}.title, ${entry}.first_day as "firstDay",
    ${entry}.last_day as "lastDay", ${entry}.country, ${entry}.category_id as "categoryId",
    (select organization_id from people where people.id = ${entry}.person_id) as "organizationId",
    (select coalesce(json_agg(json_build_object('key', key, 'name', name)), '[]') from entry_cities
      where entry_id = ${entry}.id) as cities,
    (select coalesce(json_agg(perceptual_hash), '[]') from entry_photos
      where entry_id = ${entry}.id and perceptual_hash is not null) as "perceptualHashes"`;
}

const namesRow = z.object({
  titles: localizedText,
  categories: z.record(z.string(), localizedText),
  sample: z.array(z.string()),
});

/** So many of the latest titles tell what a campaign is about; to read them takes 2 ms. */
const sampled = 60;

/** What the events of a campaign are about in any case, by the names of it and its categories, and by its latest titles. */
export async function readUsualOf(db: Db, campaignId: number): Promise<UsualByCategory> {
  const statement = sql`
    select titles, (select coalesce(json_object_agg(id, names), '{}') from categories where campaign_id = campaign.id)
      as categories,
      (select coalesce(json_agg(title), '[]') from (
        select title from entries where campaign_id = campaign.id and number > campaign.last_number - ${sampled}::int
          and title is not null order by number limit ${sampled}
      ) as latest) as sample
    from campaigns campaign where id = ${campaignId}`;
  const [row] = await queryRows(db, namesRow, statement);
  return readUsual(row ?? { titles: {}, categories: {} });
}
