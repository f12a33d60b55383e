import { Composer } from 'grammy';
import { type Campaign, listCampaigns, listOwnCountries } from '#db/queries/campaigns/campaigns.ts';
import { countTotals } from '#db/queries/report/totals.ts';
import { textsIn } from '#locales/texts.ts';
import { findCampaigns, readReportRequest } from '#src/domain/campaigns/find-campaigns.ts';
import { countriesOf } from '#src/domain/countries/campaign-countries.ts';
import { type Locale, locales } from '#src/domain/locale.ts';
import { isLesser } from '#src/domain/people/roles.ts';
import { reportFormats } from '#src/domain/report/report-format.ts';
import { formats } from '#src/report/formats/all-formats.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { decodeButton } from '#src/telegram/callback-data.ts';
import type { Command, CommandContext } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { viewCountries } from './countries-view.ts';
import { orderReport } from './order-report.ts';
import { campaignButtons, reportLanguageButtons } from './report-buttons.ts';
import { sendTotals } from './send-totals.ts';

/**
 * /report: the totals of a campaign and its report, for admins, in private or for all in the group to see. Whoever
 * it refuses is told their id, by which the owner makes the first admin: so it refuses strangers, too.
 */
export const reportCommand: Command = {
  name: 'report',
  for: 'admin',
  where: 'both',
  listed: 'menu and help',
  refusal: 'report-refused',
  refusesUninvited: true,
  run: showWanted,
};

/** The buttons under the totals. */
export const report = new Composer<HesabatContext>();

async function showWanted(ctx: CommandContext): Promise<unknown> {
  const { deps, person, t } = ctx;
  const wanted = readReportRequest(ctx.match);
  const locale = wanted.locale ?? person.locale;
  const campaigns = await listCampaigns(deps.db);
  const found =
    wanted.campaign === ''
      ? campaigns.filter(({ isCurrent }) => isCurrent)
      : findCampaigns(wanted.campaign, campaigns);
  const [only] = found;
  if (only && found.length === 1) return sendTotals(ctx, only, locale, { hasOthers: campaigns.length > 1 });
  if (only) return ctx.reply(t('report-which'), { reply_markup: campaignButtons(found, locale) });
  // Two letters are a language rather than a campaign.
  const isLanguage = /^\p{L}{2}$/u.test(wanted.campaign);
  const text = isLanguage ? t('report-unknown-language') : t('report-unknown-campaign');
  return ctx.reply(text, isLanguage ? {} : { reply_markup: campaignButtons(campaigns, locale) });
}

report.callbackQuery(/^report:?/, async (ctx) => {
  const button = decodeButton(ctx.callbackQuery.data, 'report');
  const format = reportFormats.find((known) => known === button?.action);
  if (isLesser(ctx.person.role, format ? formats[format].askedBy : 'admin'))
    return answerTap(ctx, ctx.t('report-refused', { id: String(ctx.person.id) }));
  const locale = locales.find((known) => known === button?.locale) ?? ctx.person.locale;
  const campaigns = await listCampaigns(ctx.deps.db);
  const tapped = campaigns.find(({ id }) => String(id) === button?.campaign);
  if (tapped && format) return orderReport(ctx, { campaignId: tapped.id, locale, format });
  await answerTap(ctx);
  if (!tapped) {
    await ctx.reply(ctx.t('report-which'), { reply_markup: campaignButtons(campaigns, locale) });
    return;
  }
  switch (button?.action) {
    case 'countries':
      return sendCountries(ctx, tapped, locale);
    case 'languages':
      await nullIfRejected(ctx.editMessageReplyMarkup({ reply_markup: reportLanguageButtons(tapped.id) }));
      return;
    default:
      return sendTotals(ctx, tapped, locale, { hasOthers: campaigns.length > 1 });
  }
});

async function sendCountries(ctx: HesabatContext, campaign: Campaign, locale: Locale): Promise<void> {
  const { db } = ctx.deps;
  const [totals, own] = await Promise.all([countTotals(db, campaign.id), listOwnCountries(db, campaign.id)]);
  const countries = countriesOf(own, campaign.countryNameStyle);
  for (const page of viewCountries(totals, countries, { t: textsIn(locale), locale })) {
    await ctx.reply(page.text, { ...forAnyone, entities: page.entities });
  }
}
