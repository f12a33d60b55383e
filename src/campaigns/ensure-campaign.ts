import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaigns, categories } from '#db/schema/campaigns/campaigns.ts';
import { firstCategories, readyNames } from './ready-names.ts';

/** The advisory lock of this step. Any number will do, as long as every process uses the same one. */
const firstCampaignLock = 7_240_004;

/** Gives a new installation one open campaign without days, so that reporting works at once. */
export async function ensureCampaign(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${firstCampaignLock})`);
    const [known] = await tx
      .select({ id: campaigns.id })
      .from(campaigns)
      .where(eq(campaigns.isCurrent, true));
    if (known) return;
    const [campaign] = await tx
      .insert(campaigns)
      .values({ titles: readyNames('campaign-first'), isCurrent: true })
      .returning({ id: campaigns.id });
    if (!campaign) throw new Error('an insert returned no row');
    await tx.insert(categories).values(
      firstCategories.map(({ name, unit }, position) => ({
        campaignId: campaign.id,
        position,
        names: readyNames(name),
        unit,
      })),
    );
  });
}
