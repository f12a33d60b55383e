import { asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { type DayRange, makeDay } from '#src/domain/dates/day.ts';
import type { LocalizedText } from '#src/domain/locale.ts';

/** A campaign as its admins see it; null where there is none. */
export async function findCampaignState(db: Db, campaignId: number): Promise<CampaignState | null> {
  const campaign = await db.query.campaigns.findFirst({
    where: eq(campaigns.id, campaignId),
    with: {
      categories: { orderBy: (category) => [asc(category.position), asc(category.id)] },
      countries: { orderBy: (country) => asc(country.code) },
    },
  });
  const [around] = await db.execute<{ id: number; titles: LocalizedText; logo: string | null }>(sql`
    select id, titles, (select md5(png) from campaign_logos where campaign_id = ${campaignId}) as logo
    from campaigns where is_current`);
  if (!campaign || !around) return null;
  const { id, titles, organizationNames, contact, firstDay, lastDay, countryNameStyle, closedAt } = campaign;
  return {
    id,
    titles,
    organizationNames,
    contact,
    days: firstDay && lastDay ? { first: makeDay(firstDay), last: makeDay(lastDay) } : null,
    isClosed: closedAt !== null,
    categories: campaign.categories.map((category) => ({
      id: category.id,
      names: category.names,
      unit: category.unit,
      leastPhotos: category.leastPhotos,
      isRetired: category.retiredAt !== null,
    })),
    countries: campaign.countries.map(({ code, names }) => ({ code, names })),
    countryNameStyle,
    logo: around.logo,
    current: { id: around.id, titles: around.titles },
  };
}

/** How many entries of a campaign stand where. */
export async function countEntries(
  db: Db,
  campaignId: number,
): Promise<{ approved: number; pending: number; drafts: number }> {
  const [row] = await db.execute<{ approved: number; pending: number; drafts: number }>(sql`
    select count(*) filter (where status = 'approved')::int as approved,
      count(*) filter (where status = 'pending')::int as pending,
      count(*) filter (where status = 'draft' and corrects is null)::int as drafts
    from entries where campaign_id = ${campaignId}`);
  return row ?? { approved: 0, pending: 0, drafts: 0 };
}

/** How many entries, the reported ones that may yet count, lie outside of these days at least in part. */
export async function countOutside(db: Db, campaignId: number, { first, last }: DayRange): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from entries
    where campaign_id = ${campaignId} and status in ('pending', 'returned', 'approved')
      and (first_day < ${first}::date or last_day > ${last}::date)`);
  return row?.count ?? 0;
}

/** How many entries of a campaign have this country, those that are still being written included. */
export async function countOfCountry(db: Db, campaignId: number, code: string): Promise<number> {
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from entries where campaign_id = ${campaignId} and country = ${code}`);
  return row?.count ?? 0;
}
