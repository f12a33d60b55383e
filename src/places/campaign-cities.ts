import { getCurrentCampaign, listCampaigns } from '#db/queries/campaigns/campaigns.ts';
import { findCampaignState } from '#db/queries/campaigns/state.ts';
import { findCampaignOfCity, listCities } from '#db/queries/places/printed-names.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { type ButtonId, idForAdmin, oneOf } from '#src/telegram/button-ids.ts';
import type { HesabatContext } from '#src/telegram/context.ts';

/**
 * The cities of a campaign, and the admin who asks.
 * @param of the campaign, or a city of it; without these, or if they are gone, it is the current campaign
 */
export async function readCampaignCities(
  ctx: HesabatContext,
  of: { campaignId?: number | undefined; campaign?: ButtonId | null; city?: ButtonId | null } = {},
) {
  const { deps, person, t } = ctx;
  const cityId = idForAdmin(ctx, of.city ?? null);
  const campaigns = of.campaign === undefined ? [] : await listCampaigns(deps.db);
  const campaignId =
    of.campaignId ??
    oneOf(campaigns, of.campaign ?? null)?.id ??
    (cityId === null ? null : await findCampaignOfCity(deps.db, cityId)) ??
    (await getCurrentCampaign(deps.db)).id;
  const [cities, state] = await Promise.all([
    listCities(deps.db, campaignId),
    findCampaignState(deps.db, campaignId),
  ]);
  const countries = state ? printedCountriesOf(state) : [];
  return { campaignId, state, cities, reader: { t, locale: person.locale, countries } };
}
