import { InlineKeyboard } from 'grammy';
import type { Campaign } from '#db/queries/campaigns.ts';
import type { Texts } from '#locales/texts.ts';
import type { Locale } from '#src/domain/locale.ts';
import { encodeButton } from '../callback-data.ts';
import { campaignLabel } from './campaign-label.ts';

/** More campaigns than these are found by their titles. */
const mostOffered = 40;

/** Campaigns whose totals can be chosen; they come in the given language. */
export function campaignButtons(campaigns: readonly Campaign[], locale: Locale): InlineKeyboard {
  return InlineKeyboard.from(
    campaigns
      .slice(0, mostOffered)
      .map((campaign) => [
        InlineKeyboard.text(
          campaignLabel(campaign, locale),
          encodeButton('report', { campaign: String(campaign.id), locale }),
        ),
      ]),
  );
}

/** Under the totals of one campaign: the way to those of the others. */
export function otherCampaignsButton(t: Texts, locale: Locale): InlineKeyboard {
  return new InlineKeyboard().text(t('button-other-campaigns'), encodeButton('report', { locale }));
}
