import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries, entryCities } from '#db/schema/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';

const countryRow = z.object({ country: z.string() });

/** So many of the latest entries tell what people report: to count all takes longer with each entry. */
const latest = 500;

/**
 * Countries to offer: the person's own latest ones first, then those that the campaign has most of lately. Of others
 * only what is approved, and so will be in the report, shows through.
 */
export async function listLikelyCountries(
  db: Db,
  { personId, campaignId, most }: { personId: number; campaignId: number; most: number },
): Promise<string[]> {
  const statement = sql`
    with of_others as (
      select id, country from entries
      where campaign_id = ${campaignId} and number is not null and status = 'approved'
      order by number desc limit ${latest}
    )
    select country from (
      select country, max(own_id) as own_latest, count(*) as frequency from (
        select country, id as own_id from entries where person_id = ${personId} and number is not null
        union all
        select country, null from of_others
      ) as used
      where country is not null group by country
    ) as counted
    order by own_latest desc nulls last, frequency desc, country
    limit ${most}`;
  const rows = await queryRows(db, countryRow, statement);
  return rows.map((row) => row.country);
}

const cityRow = z.object({ id: z.int(), name: z.string(), key: z.string(), isUnknown: z.boolean() });

/** Cities to offer within a country: the person's own latest first, then approved ones that are frequent lately. */
export async function listLikelyCities(
  db: Db,
  {
    personId,
    campaignId,
    country,
    most,
  }: { personId: number; campaignId: number; country: string; most: number },
): Promise<Array<z.infer<typeof cityRow>>> {
  const statement = sql`
    with of_others as (
      select id from entries
      where campaign_id = ${campaignId} and country = ${country} and number is not null and status = 'approved'
      order by number desc limit ${latest}
    ), used as (
      select id, true as is_own from entries
      where person_id = ${personId} and country = ${country} and number is not null
      union
      select id, false from of_others where id not in (select id from entries where person_id = ${personId})
    )
    select id, name, key, is_unknown as "isUnknown" from (
      select max(city.id) as id, bool_and(city.is_unknown) as is_unknown,
        (array_agg(city.name order by city.id desc))[1] as name, city.key,
        max(city.id) filter (where used.is_own) as own_latest, count(*) as frequency
      from used join entry_cities city on city.entry_id = used.id
      group by city.key
    ) as counted
    order by own_latest desc nulls last, frequency desc, name
    limit ${most}`;
  return queryRows(db, cityRow, statement);
}

/** The city with this id, for a button that offers it: null where the person could not have been offered it in this country. */
export async function findLikelyCity(
  db: Db,
  {
    cityId,
    personId,
    campaignId,
    country,
  }: { cityId: number; personId: number; campaignId: number; country: string },
): Promise<{ name: string; key: string; isUnknown: boolean; locale: Locale | null } | null> {
  const isApproved = and(eq(entries.campaignId, campaignId), eq(entries.status, 'approved'));
  const { name, key, isUnknown, locale } = entryCities;
  const [row] = await db
    .select({ name, key, isUnknown, locale })
    .from(entryCities)
    .innerJoin(entries, eq(entries.id, entryCities.entryId))
    .where(
      and(
        eq(entryCities.id, cityId),
        eq(entries.country, country),
        isNotNull(entries.number),
        or(eq(entries.personId, personId), isApproved),
      ),
    );
  return row ?? null;
}
