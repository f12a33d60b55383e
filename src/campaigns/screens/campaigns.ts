import { FormattedString } from '@grammyjs/parse-mode';
import { listCampaigns } from '#db/queries/campaigns/campaigns.ts';
import { campaignLabel } from '#src/campaigns/label.ts';
import { backButton, type Screen, type Viewing } from '#src/campaigns/screen.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';

/** How many campaigns the list shows, the newest first. More are not expected. */
const mostShown = 40;

export async function viewCampaigns(viewing: Viewing): Promise<Screen> {
  const { db, t, locale } = viewing;
  const campaigns = await listCampaigns(db);
  return {
    text: FormattedString.join([FormattedString.b(t('campaign-list')), t('campaign-list-marks')], '\n'),
    buttons: [
      ...campaigns.slice(0, mostShown).map((campaign) => [
        {
          text: campaignLabel(campaign, locale),
          callback_data: encodeButton('camp', { action: 'main', campaign: String(campaign.id) }),
        },
      ]),
      backButton(viewing, 'main'),
    ],
  };
}
