import { eq } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { campaigns } from '#db/schema/campaigns.ts';

export async function setCampaignDays(db: Db, firstDay: string, lastDay: string): Promise<void> {
  await db.update(campaigns).set({ firstDay, lastDay }).where(eq(campaigns.isCurrent, true));
}
