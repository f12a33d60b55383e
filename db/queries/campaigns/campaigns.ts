import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaigns, categories } from '#db/schema/campaigns/campaigns.ts';
import { campaignCountries } from '#db/schema/campaigns/details.ts';
import type { OwnCountry } from '#src/domain/countries/of-campaign.ts';

export type Campaign = typeof campaigns.$inferSelect;
export type Category = typeof categories.$inferSelect;

/** @throws Error when there is none: every start makes sure that there is. */
export async function getCurrentCampaign(db: Db): Promise<Campaign> {
  const [campaign] = await db.select().from(campaigns).where(eq(campaigns.isCurrent, true));
  if (!campaign) throw new Error('there is no current campaign');
  return campaign;
}

/** Whether the current campaign takes new entries; it is not closed before the transaction ends. */
export async function holdOpenCampaign(tx: Db): Promise<boolean> {
  const rows = await tx
    .select({ id: campaigns.id })
    .from(campaigns)
    .where(and(eq(campaigns.isCurrent, true), isNull(campaigns.closedAt)))
    .for('key share');
  return rows.length > 0;
}

/** Keeps a campaign from being closed or opened before the transaction ends. */
export async function holdCampaign(tx: Db, id: number): Promise<void> {
  await tx.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id)).for('key share');
}

/** All campaigns, the newest first. */
export async function listCampaigns(db: Db): Promise<Campaign[]> {
  return db.select().from(campaigns).orderBy(desc(campaigns.id));
}

/** The categories of a campaign in their order, the retired ones included. */
export async function listCategories(db: Db, campaignId: number): Promise<Category[]> {
  return db
    .select()
    .from(categories)
    .where(eq(categories.campaignId, campaignId))
    .orderBy(asc(categories.position), asc(categories.id));
}

/** The countries that a campaign added, or names in its own way. */
export async function listOwnCountries(db: Db, campaignId: number): Promise<OwnCountry[]> {
  return db
    .select({ code: campaignCountries.code, names: campaignCountries.names })
    .from(campaignCountries)
    .where(eq(campaignCountries.campaignId, campaignId))
    .orderBy(asc(campaignCountries.code));
}
