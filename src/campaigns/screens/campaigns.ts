import { FormattedString } from '@grammyjs/parse-mode';
import { listCampaigns } from '#db/queries/campaigns/campaigns.ts';
import { backButton, campaignButtons } from '#src/campaigns/buttons.ts';
import { campaignLabel } from '#src/campaigns/label.ts';
import type { Screen, Viewing } from '#src/campaigns/screen.ts';

/** How many campaigns the list shows, the newest first. More are not expected. */
const mostShown = 40;

export async function viewCampaigns(viewing: Viewing): Promise<Screen> {
  const { db, t, locale } = viewing;
  const campaigns = await listCampaigns(db);
  return {
    text: FormattedString.join([FormattedString.b(t('campaign-list')), t('campaign-list-marks')], '\n'),
    buttons: [
      ...campaigns.slice(0, mostShown).map((campaign) => [
        campaignButtons.main.show(campaignLabel(campaign, locale), {
          campaign: campaign.id,
          value: '',
          detail: '',
        }),
      ]),
      backButton(viewing, 'main'),
    ],
  };
}
