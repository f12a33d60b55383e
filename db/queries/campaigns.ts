import { asc, eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { campaigns, categories } from '#db/schema/campaigns.ts';

export type Campaign = typeof campaigns.$inferSelect;
export type Category = typeof categories.$inferSelect;

/** @throws Error when there is none: every start makes sure that there is. */
export async function getCurrentCampaign(db: Db): Promise<Campaign> {
  const [campaign] = await db.select().from(campaigns).where(eq(campaigns.isCurrent, true));
  if (!campaign) throw new Error('there is no current campaign');
  return campaign;
}

export async function listCategories(db: Db, campaignId: number): Promise<Category[]> {
  return db
    .select()
    .from(categories)
    .where(eq(categories.campaignId, campaignId))
    .orderBy(asc(categories.position));
}
