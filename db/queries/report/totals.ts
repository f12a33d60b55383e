import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { currentGazetteer } from '#db/queries/places/gazetteer-versions.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { findRegionPlace, regionOfKey } from '#src/domain/regions/region-key.ts';
import type { Totals } from '#src/domain/report/totals.ts';

/** What a row is the sum of, as Postgres' `grouping` says it: a bit for each of the four that it is not divided by. */
const levels = {
  campaign: 0b1111,
  category: 0b0111,
  country: 0b1011,
  countryAndCategory: 0b0011,
  day: 0b1101,
  place: 0b1010,
} as const;

const figures = z.object({ entries: z.int(), events: z.int() });
const categoryId = z.int();
const country = z.string();

/** What a row is not divided by is null, and is not read. */
const figuresRow = z.discriminatedUnion('level', [
  figures.extend({ level: z.literal(levels.campaign), pending: z.int(), moment: z.string() }),
  figures.extend({ level: z.literal(levels.category), categoryId }),
  figures.extend({ level: z.literal(levels.country), country }),
  figures.extend({ level: z.literal(levels.countryAndCategory), country, categoryId }),
  figures.extend({ level: z.literal(levels.day), day: z.string().transform(makeDay) }),
  figures.extend({
    level: z.literal(levels.place),
    country,
    /** Null of the entries themselves, which are counted beside their cities. */
    key: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
  }),
]);

type FiguresRow = z.infer<typeof figuresRow>;

/**
 * The figures of a campaign, all from one statement and so from one moment; everything that shows a figure has it from
 * here. Only approved entries count; an entry counts once per city, and a city is stored once per entry, so events are
 * rows. A region counts as a city does, and so does an event that was held online and nowhere else. Countries are counted
 * by code, whatever was typed; an event of several days belongs to its first.
 */
export async function countTotals(db: Db, campaignId: number): Promise<Totals> {
  const statement = sql`
    with counted as materialized (
      select id, category_id, country collate "C" as country, first_day from entries
      where campaign_id = ${campaignId} and status = 'approved'
    ), cells as (
      select category_id, country, first_day, null as key, count(*) as entries, 0 as events
      from counted group by 1, 2, 3
      union all
      select category_id, country, first_day, key collate "C", 0, count(*)
      from counted join entry_cities city on entry_id = counted.id
      where key <> ${onlineKey}
        or not exists (select from entry_cities other where other.entry_id = city.entry_id and other.key <> ${onlineKey})
      group by 1, 2, 3, 4
    ), sums as (
      select grouping(category_id, country, first_day, key) as level, category_id as "categoryId", country,
        first_day::text as day, key, coalesce(sum(entries), 0)::int as entries,
        coalesce(sum(events), 0)::int as events
      from cells
      group by grouping sets ((), (category_id), (country), (country, category_id), (first_day), (country, key))
    )
    select sums.*, place.latitude, place.longitude,
      (select count(*)::int from entries where campaign_id = ${campaignId} and status = 'pending') as pending,
      to_char(statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
    from sums left join gazetteer_places place on place.version_id = ${currentGazetteer}
      and place.id = case when key like 'geo:%' then substr(key, 5)::int end
    order by country, key, day`;
  const rows = await queryRows(db, figuresRow, statement);
  const of = <Level extends FiguresRow['level']>(level: Level) =>
    rows.filter((row): row is Extract<FiguresRow, { level: Level }> => row.level === level);
  const [total] = of(levels.campaign);
  if (!total) throw new Error('the grand total is missing');
  const ofCountry = of(levels.country);
  const crossed = of(levels.countryAndCategory);
  const inCountry = Map.groupBy(crossed, ({ country }) => country);
  const inCategory = Map.groupBy(crossed, ({ categoryId }) => categoryId);
  return {
    moment: new Date(total.moment),
    total: { entries: total.entries, events: total.events, countries: ofCountry.length },
    pending: total.pending,
    ofCategory: new Map(
      of(levels.category).map(({ categoryId, entries, events }) => [
        categoryId,
        { entries, events, countries: inCategory.get(categoryId)?.length ?? 0 },
      ]),
    ),
    ofCountry: ofCountry.map(({ country, entries, events }) => ({
      ...{ country, entries, events },
      ofCategory: new Map((inCountry.get(country) ?? []).map((row) => [row.categoryId, row.events])),
    })),
    ofDay: of(levels.day).map(({ day, events }) => ({ day, events })),
    ofPlace: of(levels.place).flatMap(({ country, key, events, latitude, longitude }) => {
      const at = latitude === null || longitude === null ? findMiddle(key) : { latitude, longitude };
      return key === null ? [] : [{ country, key, events, at }];
    }),
  };
}

/** The middle of a region; null of anything else. */
function findMiddle(key: string | null): { latitude: number; longitude: number } | null {
  const region = key === null ? null : regionOfKey(key);
  const place = region === null ? null : findRegionPlace(region);
  return place && { latitude: place.latitude, longitude: place.longitude };
}
