import { InlineKeyboard } from 'grammy';
import { type Campaign, listCampaigns, listOwnCountries } from '#db/queries/campaigns/campaigns.ts';
import { countTotals } from '#db/queries/report/totals.ts';
import { textsIn } from '#locales/texts.ts';
import { findCampaigns, readReportRequest } from '#src/domain/campaigns/find-campaigns.ts';
import { countriesOf } from '#src/domain/countries/of-campaign.ts';
import { type Locale, languageNames } from '#src/domain/locale.ts';
import { reportFormats } from '#src/domain/report/format.ts';
import { countLacking } from '#src/report/names/count-lacking.ts';
import { describeCutOff } from '#src/review/cut-off.ts';
import { answerTap } from '#src/telegram/answer-tap.ts';
import { oneOf } from '#src/telegram/button-ids.ts';
import { onTap } from '#src/telegram/buttons/answer-taps.ts';
import type { Command, CommandContext } from '#src/telegram/commands/command.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { nullIfRejected } from '#src/telegram/failures/rejections.ts';
import { forAnyone } from '#src/telegram/groups/guard-groups.ts';
import { campaignButtons, missingNamesButton, reportButton, reportLanguageButtons } from './buttons.ts';
import { viewCountries } from './countries-view.ts';
import { orderReport } from './order-report.ts';
import { sendTotals } from './send-totals.ts';

/**
 * /report: the totals of a campaign and its report, for admins, in private or for all in the group to see. People
 * whom it refuses are told their id, which the owner needs to make the first admin. So it answers strangers too.
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
  if (only && found.length === 1) {
    await sendTotals(ctx, only, locale, { hasOthers: campaigns.length > 1 });
    await tellMissingNames(ctx, only, locale);
    return tellCutOff(ctx, only);
  }
  if (only) return ctx.reply(t('report-which'), { reply_markup: campaignButtons(found, locale) });
  // Two letters are a language rather than a campaign.
  const isLanguage = /^\p{L}{2}$/u.test(wanted.campaign);
  const text = isLanguage ? t('report-unknown-language') : t('report-unknown-campaign');
  return ctx.reply(text, isLanguage ? {} : { reply_markup: campaignButtons(campaigns, locale) });
}

/**
 * Tells the admin in private, in a message of its own, how many entries wait where the bot cannot reach the moderators:
 * totals are made to be handed on.
 */
async function tellCutOff({ api, deps, person, t }: HesabatContext, { id }: Campaign): Promise<void> {
  const text = await describeCutOff(deps.db, t, id);
  if (text !== null) await nullIfRejected(api.sendMessage(person.id, text));
}

/** Tells an admin who asks in a group how many names are missing, in private, where they can be set. */
async function tellMissingNames(
  { api, chat, deps, person, t }: HesabatContext,
  { id: campaignId }: Campaign,
  locale: Locale,
): Promise<void> {
  if (chat?.type === 'private') return;
  const count = await countLacking(deps.db, campaignId, locale);
  if (count === 0) return;
  const text = t('report-names-missing', { language: languageNames[locale], count });
  const reply_markup = InlineKeyboard.from([[missingNamesButton({ campaignId, locale }, t, count)]]);
  await nullIfRejected(api.sendMessage(person.id, text, { reply_markup }));
}

/** What the buttons under the totals do. */
export const reportTap = onTap(reportButton, async (ctx, { campaign: id, wanted, ...tapped }) => {
  const locale = tapped.locale ?? ctx.person.locale;
  const campaigns = await listCampaigns(ctx.deps.db);
  const campaign = oneOf(campaigns, id);
  const format = reportFormats.find((known) => known === wanted);
  if (campaign && format) return orderReport(ctx, { campaignId: campaign.id, locale, format });
  await answerTap(ctx);
  if (!campaign)
    return ctx.reply(ctx.t('report-which'), { reply_markup: campaignButtons(campaigns, locale) });
  if (wanted === 'countries') return sendCountries(ctx, campaign, locale);
  if (wanted === 'languages') {
    const reply_markup = reportLanguageButtons(campaign.id);
    return nullIfRejected(ctx.editMessageReplyMarkup({ reply_markup }));
  }
  return sendTotals(ctx, campaign, locale, { hasOthers: campaigns.length > 1 });
});

async function sendCountries(ctx: HesabatContext, campaign: Campaign, locale: Locale): Promise<void> {
  const { db } = ctx.deps;
  const [totals, own] = await Promise.all([countTotals(db, campaign.id), listOwnCountries(db, campaign.id)]);
  const countries = countriesOf(own, campaign.countryNameStyle);
  for (const page of viewCountries(totals, countries, { t: textsIn(locale), locale })) {
    await ctx.reply(page.text, { ...forAnyone, entities: page.entities });
  }
}
