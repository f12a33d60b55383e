import { InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { z } from 'zod';
import type { Campaign } from '#db/queries/campaigns/campaigns.ts';
import type { Texts } from '#locales/texts.ts';
import { campaignLabel } from '#src/campaigns/label.ts';
import { type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { type ReportFormat, reportFormats } from '#src/domain/report/format.ts';
import { formats } from '#src/report/formats/all-formats.ts';
import { defineButton } from '#src/telegram/buttons/button.ts';
import { ifAny, orNull, shownRow } from '#src/telegram/buttons/fields.ts';
import { namesButtons } from '#src/telegram/buttons/names.ts';

/** What of a campaign: a file, or something below or in the place of its totals; null: the totals themselves. */
const wanted = orNull(z.enum([...reportFormats, 'countries', 'languages']));

/** Of the totals. Without a campaign, it leads to the list of them. */
export const reportButton = defineButton(
  'report',
  {
    for: 'admin',
    audience: ({ wanted }) =>
      wanted === null || wanted === 'countries' || wanted === 'languages' ? 'admin' : formats[wanted].askedBy,
    where: 'both',
    refusal: 'report-refused',
    popsUp: true,
  },
  { campaign: ifAny(shownRow), locale: orNull(z.enum(locales)), wanted },
);

/** How many campaigns are offered as buttons; any other is found by typing its title. */
const mostOffered = 40;

/** Campaigns to choose from; their totals come in the given language. */
export function campaignButtons(campaigns: readonly Campaign[], locale: Locale): InlineKeyboard {
  return InlineKeyboard.from(
    campaigns
      .slice(0, mostOffered)
      .map((campaign) => [
        reportButton.show(campaignLabel(campaign, locale), { campaign: campaign.id, locale, wanted: null }),
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
  { hasOthers, missing }: { hasOthers: boolean; missing: number },
): InlineKeyboard {
  const button = (text: string, wanted: ReportFormat | 'countries' | 'languages'): InlineKeyboardButton =>
    reportButton.show(text, { campaign: campaignId, locale, wanted });
  const others = reportButton.show(t('button-other-campaigns'), { campaign: null, locale, wanted: null });
  return InlineKeyboard.from([
    ...formatRows.map((row) => row.map((format) => button(t(formats[format].button), format))),
    [button(t('button-report-countries'), 'countries'), button(t('button-language'), 'languages')],
    ...(missing > 0 ? [[missingNamesButton({ campaignId, locale }, t, missing)]] : []),
    ...(hasOthers ? [[others]] : []),
  ]);
}

/** Says how many names a report in this language lacks, and leads to them. */
export function missingNamesButton(
  { campaignId, locale }: { campaignId: number; locale: Locale },
  t: Texts,
  count: number,
): InlineKeyboardButton {
  const label = t('button-names-missing', { language: languageNames[locale], count });
  return namesButtons.list.show(label, { campaign: campaignId, locale, page: 0 });
}

/** Replaces the buttons under the totals: the languages in which totals and report can be had. */
export function reportLanguageButtons(campaignId: number): InlineKeyboard {
  return InlineKeyboard.from(
    locales.map((locale) => [
      reportButton.show(languageNames[locale], { campaign: campaignId, locale, wanted: null }),
    ]),
  );
}
