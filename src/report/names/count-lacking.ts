import type { Db } from '#db/connection/client.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { listCities } from '#db/queries/places/printed-names.ts';
import { countMissingNames } from '#src/campaigns/missing-names.ts';
import type { Locale } from '#src/domain/locale.ts';
import { listUnnamedInReport } from '#src/places/missing-names.ts';

/** How many names a report in this language lacks: of the cities in it, and of the campaign itself. */
export async function countLacking(db: Db, campaignId: number, locale: Locale): Promise<number> {
  const [cities, state] = await Promise.all([listCities(db, campaignId), findCampaignState(db, campaignId)]);
  return listUnnamedInReport(cities, locale).length + (state ? countMissingNames(state, locale) : 0);
}
