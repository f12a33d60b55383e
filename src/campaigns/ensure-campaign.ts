import { eq, sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { campaigns, categories } from '#db/schema/campaigns/campaigns.ts';
import { textsIn } from '#locales/texts.ts';
import { type LocalizedText, locales } from '#src/domain/locale.ts';

/** The chapters that a new campaign starts with. None asks for photos until an admin decides so. */
const firstCategories = [
  { name: 'category-commemoration', unit: 'event' },
  { name: 'category-awareness', unit: 'event' },
  { name: 'category-document', unit: 'document' },
  { name: 'category-conference', unit: 'conference' },
  { name: 'category-media', unit: 'article' },
] as const;

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
      .values({ titles: inAllLocales('campaign-first'), isCurrent: true })
      .returning({ id: campaigns.id });
    if (!campaign) throw new Error('an insert returned no row');
    await tx.insert(categories).values(
      firstCategories.map(({ name, unit }, position) => ({
        campaignId: campaign.id,
        position,
        names: inAllLocales(name),
        unit,
      })),
    );
  });
}

function inAllLocales(key: 'campaign-first' | (typeof firstCategories)[number]['name']): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, textsIn(locale)(key)]));
}
