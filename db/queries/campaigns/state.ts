import { and, asc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '#db/connection/client.ts';
import { queryRows } from '#db/connection/query-rows.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';
import { campaignLogos } from '#db/schema/campaigns/details.ts';
import { entries } from '#db/schema/entries/entries.ts';
import type { CampaignState } from '#src/domain/campaigns/state.ts';
import { type DayRange, makeDay } from '#src/domain/dates/day.ts';

/** A campaign as its admins see it; null where there is none. */
export async function findCampaignState(db: Db, campaignId: number): Promise<CampaignState | null> {
  const campaign = await db.query.campaigns.findFirst({
    where: eq(campaigns.id, campaignId),
    with: {
      categories: { orderBy: (category) => [asc(category.position), asc(category.id)] },
      countries: { orderBy: (country) => asc(country.code) },
    },
  });
  const logo = sql`md5(${campaignLogos.png})`.mapWith(z.string().nullable().parse);
  const [around] = await db
    .select({ id: campaigns.id, titles: campaigns.titles, logo })
    .from(campaigns)
    .leftJoin(campaignLogos, eq(campaignLogos.campaignId, campaignId))
    .where(eq(campaigns.isCurrent, true));
  if (!campaign || !around) return null;
  const { id, titles, organizationNames, contact, firstDay, lastDay, countryNameStyle, timeZone, closedAt } =
    campaign;
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
    timeZone,
    logo: around.logo,
    current: { id: around.id, titles: around.titles },
  };
}

const counts = z.object({ approved: z.int(), pending: z.int(), drafts: z.int() });

/** How many entries of a campaign stand where. */
export async function countEntries(db: Db, campaignId: number): Promise<z.infer<typeof counts>> {
  const statement = sql`
    select count(*) filter (where status = 'approved')::int as approved,
      count(*) filter (where status = 'pending')::int as pending,
      count(*) filter (where status = 'draft' and corrects is null)::int as drafts
    from entries where campaign_id = ${campaignId}`;
  const [row] = await queryRows(db, counts, statement);
  return row ?? { approved: 0, pending: 0, drafts: 0 };
}

/** How many entries, the reported ones that may yet count, lie outside of these days at least in part. */
export async function countOutside(db: Db, campaignId: number, { first, last }: DayRange): Promise<number> {
  const mayCount = inArray(entries.status, ['pending', 'returned', 'approved']);
  const isOutside = or(lt(entries.firstDay, first), gt(entries.lastDay, last));
  return db.$count(entries, and(eq(entries.campaignId, campaignId), mayCount, isOutside));
}

/** How many entries of a campaign have this country, those that are still being written included. */
export async function countOfCountry(db: Db, campaignId: number, code: string): Promise<number> {
  return db.$count(entries, and(eq(entries.campaignId, campaignId), eq(entries.country, code)));
}
