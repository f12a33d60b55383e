import { and, count, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries, entryCities } from '#db/schema/entries/entries.ts';
import { localizedText } from '#src/domain/locale.ts';

const city = z.object({
  /** The id of one of its rows in `entry_cities`: short enough for a button. */
  id: z.int(),
  country: z.string(),
  key: z.string(),
  /** What was written, and in how many entries that wait or are approved; `approved` is how many of them are. */
  spellings: z.array(z.object({ name: z.string(), count: z.int(), approved: z.int() })),
  /** What the committee set for it. */
  printedNames: localizedText,
  /** The entries that are there. */
  entryIds: z.array(z.int()),
});

/** A city of a campaign, with all that decides how it is printed. */
export type City = z.infer<typeof city>;

/** The cities of the entries of a campaign that wait or are approved. */
export async function listCities(db: Db, campaignId: number): Promise<City[]> {
  const statement = sql`
    with spelled as (
      select entry.country, city.key, city.name, min(city.id) as id, count(*)::int as count,
        (count(*) filter (where entry.status = 'approved'))::int as approved,
        array_agg(entry.id) as ids
      from entries entry join entry_cities city on city.entry_id = entry.id
      where entry.campaign_id = ${campaignId} and entry.status in ('pending', 'approved')
      group by entry.country, city.key, city.name
    ), together as (
      select country, key, min(id) as id,
        json_agg(json_build_object('name', name, 'count', count, 'approved', approved)
          order by count desc, name collate "C") as spellings
      from spelled group by country, key
    )
    select together.id, country, key, spellings,
      coalesce((
        select json_object_agg(name.locale, name.name) from printed_names name
        where name.country = together.country and name.key = together.key
      ), '{}') as "printedNames",
      (
        select json_agg(id) from (
          select unnest(ids) as id from spelled
          where spelled.country = together.country and spelled.key = together.key
        ) as of_city
      ) as "entryIds"
    from together`;
  return queryRows(db, city, statement);
}

/** How one city was written in the approved entries of a campaign, and in how many of them. */
export async function listApprovedSpellings(
  db: Db,
  { campaignId, country, key }: { campaignId: number; country: string; key: string },
): Promise<Array<{ name: string; count: number }>> {
  const isApproved = and(eq(entries.campaignId, campaignId), eq(entries.status, 'approved'));
  return db
    .select({ name: entryCities.name, count: count() })
    .from(entries)
    .innerJoin(entryCities, eq(entryCities.entryId, entries.id))
    .where(and(isApproved, eq(entries.country, country), eq(entryCities.key, key)))
    .groupBy(entryCities.name);
}
