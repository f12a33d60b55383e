import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import type { Totals } from '#src/domain/totals.ts';

/**
 * The figures of a campaign, all from one statement and so from one moment. Only approved entries count; an
 * entry counts once per city, and a city is stored once per entry, so events are rows; countries are counted
 * by code, whatever was typed.
 */
export async function countTotals(db: Db, campaignId: number): Promise<Totals> {
  const rows = await db.execute<{
    category_id: number | null;
    entries: number;
    events: number;
    countries: number;
    pending: number;
    moment: string;
  }>(sql`
    with counted as materialized (
      select id, category_id, country from entries where campaign_id = ${campaignId} and status = 'approved'
    ), with_cities as (
      select category_id, country, count(*) as events from counted join entry_cities on entry_id = counted.id group by 1, 2
    ), of_country as (
      select category_id, country, count(*) as entries from counted group by 1, 2
    )
    select category_id, coalesce(sum(entries), 0)::int as entries, coalesce(sum(events), 0)::int as events,
      count(distinct country)::int as countries,
      (select count(*)::int from entries where campaign_id = ${campaignId} and status = 'pending') as pending,
      to_char(statement_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment
    from of_country left join with_cities using (category_id, country) group by grouping sets ((category_id), ())`);
  const total = rows.find((row) => row.category_id === null);
  if (!total) throw new Error('the grand total is missing');
  const figures = (row: { entries: number; events: number; countries: number } | undefined) => ({
    entries: row?.entries ?? 0,
    events: row?.events ?? 0,
    countries: row?.countries ?? 0,
  });
  return {
    moment: new Date(total.moment),
    total: figures(total),
    pending: total.pending,
    ofCategory: new Map(
      rows.flatMap((row) => (row.category_id === null ? [] : [[row.category_id, figures(row)] as const])),
    ),
  };
}
