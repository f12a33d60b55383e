import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import type { CountedSpelling } from '#src/domain/cities/printed-name.ts';
import { type Locale, locales, localizedText } from '#src/domain/locale.ts';

// A language that only a newer version knows is none here.
const locale: z.ZodType<Locale | null> = z.enum(locales).nullable().catch(null);

const approvedSpelling = z.object({ name: z.string(), locale, count: z.int() });
const spelling: z.ZodType<CountedSpelling> = approvedSpelling.extend({ approved: z.int() });

const city = z.object({
  /** The id of one of its rows in `entry_cities`: short enough for a button. */
  id: z.int(),
  country: z.string(),
  key: z.string(),
  /** What was written by people of which language, in how many entries that wait or are approved, and how many are. */
  spellings: z.array(spelling),
  /** What the committee set for it. */
  printedNames: localizedText,
});

/** A city of a campaign, with all that decides how it is printed. */
export type City = z.infer<typeof city>;

/** The cities of the entries of a campaign that wait or are approved. */
export async function listCities(db: Db, campaignId: number): Promise<City[]> {
  const statement = sql`
    with spelled as (
      -- Compared byte by byte, which is quicker than by the rules of a language.
      select entry.country collate "C" as country, city.key collate "C" as key, city.name collate "C" as name,
        city.locale, min(city.id) as id, count(*)::int as count,
        (count(*) filter (where entry.status = 'approved'))::int as approved
      from entries entry join entry_cities city on city.entry_id = entry.id
      where entry.campaign_id = ${campaignId} and entry.status in ('pending', 'approved') and city.key <> ${onlineKey}
      group by 1, 2, 3, 4
    ), together as (
      select country, key, min(id) as id,
        json_agg(json_build_object('name', name, 'locale', locale, 'count', count, 'approved', approved)
          order by count desc, name) as spellings
      from spelled group by country, key
    ), named as (
      select country, key, json_object_agg(locale, name) as names from printed_names group by country, key
    )
    select together.id, country, key, spellings, coalesce(names, '{}') as "printedNames"
    from together left join named using (country, key)`;
  return queryRows(db, city, statement);
}

const decisiveRow = z.object({
  key: z.string(),
  printedNames: localizedText,
  spellings: z.array(approvedSpelling),
});

/** What decides how a city is printed. */
type DecisiveNames = Omit<z.infer<typeof decisiveRow>, 'key'>;

/**
 * What decides how some cities of a country are printed, by their keys: the names that the committee set, and the
 * spellings of approved entries. The given entries do not count, as where one of them is shown as if it were approved.
 */
export async function listDecisiveNames(
  db: Db,
  {
    campaignId,
    country,
    keys,
    except,
  }: { campaignId: number; country: string; keys: readonly string[]; except: readonly number[] },
): Promise<ReadonlyMap<string, DecisiveNames>> {
  const statement = sql`
    with spelled as (
      select city.key, city.name, city.locale, count(*)::int as count
      from entry_cities city join entries entry on entry.id = city.entry_id
      where city.key = any(${sql.param(keys)}::text[]) and entry.campaign_id = ${campaignId}
        and entry.country = ${country} and entry.status = 'approved' and entry.id <> all(${sql.param(except)}::int[])
      group by city.key, city.name, city.locale
    )
    select wanted.key, coalesce((
      select json_agg(json_build_object('name', name, 'locale', locale, 'count', count))
      from spelled where spelled.key = wanted.key
    ), '[]') as spellings, coalesce((
      select json_object_agg(locale, name) from printed_names set_by
      where set_by.country = ${country} and set_by.key = wanted.key
    ), '{}') as "printedNames"
    from unnest(${sql.param(keys)}::text[]) as wanted (key)`;
  const rows = await queryRows(db, decisiveRow, statement);
  return new Map(rows.map(({ key, ...names }) => [key, names]));
}

const campaignRow = z.object({ campaignId: z.int() });

/** The campaign of a row in `entry_cities`. */
export async function findCampaignOfCity(db: Db, cityId: number): Promise<number | null> {
  const [row] = await queryRows(
    db,
    campaignRow,
    sql`select entry.campaign_id as "campaignId" from entry_cities city join entries entry on entry.id = city.entry_id
      where city.id = ${cityId}`,
  );
  return row?.campaignId ?? null;
}
