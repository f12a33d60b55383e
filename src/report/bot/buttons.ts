import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import type { Campaign } from '#db/queries/campaigns/campaigns.ts';
import type { Texts } from '#locales/texts.ts';
import { campaignLabel } from '#src/campaigns/label.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { reportFormats } from '#src/domain/report/format.ts';
import { formats } from '#src/report/formats/all-formats.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';

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

const formatRows = [...Map.groupBy(reportFormats, (format) => formats[format].row)]
  .sort(([one], [other]) => one - other)
  .map(([, row]) => row);

/** Under the totals of a campaign: its report as a file, its figures by country, another language or campaign. */
export function totalsButtons(
  { campaignId, locale }: { campaignId: number; locale: Locale },
  t: Texts,
  { hasOthers }: { hasOthers: boolean },
): InlineKeyboard {
  const button = (text: string, action: string): InlineKeyboardButton =>
    InlineKeyboard.text(text, encodeButton('report', { campaign: String(campaignId), locale, action }));
  const others = InlineKeyboard.text(t('button-other-campaigns'), encodeButton('report', { locale }));
  return InlineKeyboard.from([
    ...formatRows.map((row) => row.map((format) => button(t(formats[format].button), format))),
    [button(t('button-report-countries'), 'countries'), button(t('button-language'), 'languages')],
    ...(hasOthers ? [[others]] : []),
  ]);
}

/** In their place: the languages in which the totals and the report can be had. */
export function reportLanguageButtons(campaignId: number): InlineKeyboard {
  return InlineKeyboard.from(
    locales.map((locale) => [
      InlineKeyboard.text(
        languageNames[locale],
        encodeButton('report', { campaign: String(campaignId), locale }),
      ),
    ]),
  );
}
