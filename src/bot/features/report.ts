import { Composer } from 'grammy';
import { type Campaign, listCampaigns, listCategories } from '#db/queries/campaigns.ts';
import { countTotals } from '#db/queries/totals.ts';
import { textsIn } from '#locales/texts.ts';
import { answerTap } from '#src/chat/answer-tap.ts';
import { unlessRefused } from '#src/chat/best-effort.ts';
import { decodeButton } from '#src/chat/callback-data.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { campaignButtons, otherCampaignsButton } from '#src/chat/views/report-buttons.ts';
import { viewTotals } from '#src/chat/views/totals-view.ts';
import { findCampaigns, readReportRequest } from '#src/domain/campaigns/find-campaigns.ts';
import { type Locale, locales } from '#src/domain/locale.ts';

/** /report: the totals of a campaign, for admins, in private or for all in the group to see. */
export const report = new Composer<HesabatContext>();

report.command('report', async (ctx) => {
  const { deps, person, t } = ctx;
  if (!isAdmin(ctx)) return ctx.reply(t('report-refused', { id: String(person.id) }));
  const wanted = readReportRequest(ctx.match);
  const locale = wanted.locale ?? person.locale;
  const campaigns = await listCampaigns(deps.db);
  const found =
    wanted.campaign === ''
      ? campaigns.filter(({ isCurrent }) => isCurrent)
      : findCampaigns(wanted.campaign, campaigns);
  const [only] = found;
  if (only && found.length === 1) return sendTotals(ctx, only, campaigns, locale);
  if (only) return ctx.reply(t('report-which'), { reply_markup: campaignButtons(found, locale) });
  // Two letters are a language rather than a campaign.
  const isLanguage = /^\p{L}{2}$/u.test(wanted.campaign);
  const text = isLanguage ? t('report-unknown-language') : t('report-unknown-campaign');
  await ctx.reply(text, isLanguage ? {} : { reply_markup: campaignButtons(campaigns, locale) });
});

report.callbackQuery(/^report:?/, async (ctx) => {
  if (!isAdmin(ctx)) return answerTap(ctx, ctx.t('report-refused', { id: String(ctx.person.id) }));
  await answerTap(ctx);
  const button = decodeButton(ctx.callbackQuery.data, 'report');
  const locale = locales.find((known) => known === button?.locale) ?? ctx.person.locale;
  const campaigns = await listCampaigns(ctx.deps.db);
  const tapped = campaigns.find(({ id }) => String(id) === button?.campaign);
  if (tapped) return sendTotals(ctx, tapped, campaigns, locale);
  await unlessRefused(
    ctx.editMessageText(ctx.t('report-which'), { reply_markup: campaignButtons(campaigns, locale) }),
  );
});

/** In place of the list that was tapped on, else as a new message. */
async function sendTotals(
  ctx: HesabatContext,
  campaign: Campaign,
  all: readonly Campaign[],
  locale: Locale,
): Promise<void> {
  const { db } = ctx.deps;
  const [totals, categories] = await Promise.all([
    countTotals(db, campaign.id),
    listCategories(db, campaign.id),
  ]);
  const view = viewTotals(totals, campaign, categories, { t: textsIn(locale), locale });
  const others = all.length > 1 ? { reply_markup: otherCampaignsButton(ctx.t, locale) } : {};
  const options = { entities: view.entities, ...others };
  if (ctx.callbackQuery) await unlessRefused(ctx.editMessageText(view.text, options));
  else await ctx.reply(view.text, options);
}
