import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import type { LocalizedText } from '#src/domain/locale.ts';

/** A city of a campaign, with all that decides how it is printed. */
export interface City extends Record<string, unknown> {
  /** The id of one of its rows in `entry_cities`: short enough for a button. */
  id: number;
  country: string;
  key: string;
  /** What was written, and in how many entries that wait or are approved; `approved` is how many of them are. */
  spellings: Array<{ name: string; count: number; approved: number }>;
  /** What the committee set for it. */
  printedNames: LocalizedText;
  /** The entries that are there. */
  entryIds: number[];
}

/** The cities of the entries of a campaign that wait or are approved. */
export async function listCities(db: Db, campaignId: number): Promise<City[]> {
  return db.execute<City>(sql`
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
    from together`);
}

/** How one city was written in the approved entries of a campaign, and in how many of them. */
export async function listApprovedSpellings(
  db: Db,
  { campaignId, country, key }: { campaignId: number; country: string; key: string },
): Promise<Array<{ name: string; count: number }>> {
  return db.execute<{ name: string; count: number }>(sql`
    select city.name, count(*)::int as count
    from entries entry join entry_cities city on city.entry_id = entry.id
    where entry.campaign_id = ${campaignId} and entry.status = 'approved'
      and entry.country = ${country} and city.key = ${key}
    group by city.name`);
}
