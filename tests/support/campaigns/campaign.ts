import { eq } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaigns } from '#db/schema/campaigns/campaigns.ts';

export async function setCampaignDays(db: Db, firstDay: string, lastDay: string): Promise<void> {
  await db.update(campaigns).set({ firstDay, lastDay }).where(eq(campaigns.isCurrent, true));
}
