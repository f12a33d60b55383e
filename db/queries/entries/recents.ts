import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { entries, entryCities } from '#db/schema/entries/entries.ts';
import type { Locale } from '#src/domain/locale.ts';

const countryRow = z.object({ country: z.string() });

/**
 * Countries to offer: the person's own latest ones first, then those that the campaign has most of. Of others
 * only what is approved, and so will be in the report, shows through.
 */
export async function listLikelyCountries(
  db: Db,
  { personId, campaignId, most }: { personId: number; campaignId: number; most: number },
): Promise<string[]> {
  const statement = sql`
    select country from (
      select country, max(id) filter (where person_id = ${personId}) as own_latest, count(*) as frequency
      from entries
      where country is not null and number is not null
        and (person_id = ${personId} or (campaign_id = ${campaignId} and status = 'approved'))
      group by country
    ) as used
    order by own_latest desc nulls last, frequency desc, country
    limit ${most}`;
  const rows = await queryRows(db, countryRow, statement);
  return rows.map((row) => row.country);
}

const cityRow = z.object({ id: z.int(), name: z.string(), key: z.string(), isUnknown: z.boolean() });

/** Cities to offer within a country: the person's own latest first, then frequent approved ones. */
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
    select id, name, key, is_unknown as "isUnknown" from (
      select max(city.id) as id, bool_and(city.is_unknown) as is_unknown, (array_agg(city.name order by city.id desc))[1] as name, city.key,
        max(city.id) filter (where entry.person_id = ${personId}) as own_latest, count(*) as frequency
      from entry_cities city join entries entry on entry.id = city.entry_id
      where entry.country = ${country} and entry.number is not null
        and (entry.person_id = ${personId} or (entry.campaign_id = ${campaignId} and entry.status = 'approved'))
      group by city.key
    ) as used
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
