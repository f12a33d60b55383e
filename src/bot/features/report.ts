import { Composer } from 'grammy';
import { getCurrentCampaign, listCategories } from '#db/queries/campaigns.ts';
import { countTotals } from '#db/queries/totals.ts';
import { textsIn } from '#locales/texts.ts';
import { type HesabatContext, isAdmin } from '#src/chat/context.ts';
import { viewTotals } from '#src/chat/views/totals-view.ts';
import { locales } from '#src/domain/locale.ts';

/** /report: the totals, for admins, in private or for all in the group to see. */
export const report = new Composer<HesabatContext>();

report.command('report', async (ctx) => {
  const { deps, person, t } = ctx;
  if (!isAdmin(ctx)) return ctx.reply(t('report-refused', { id: String(person.id) }));
  const wanted = ctx.match.trim().toLowerCase();
  const locale = wanted === '' ? person.locale : locales.find((known) => known === wanted);
  if (!locale) return ctx.reply(t('report-unknown-language'));
  const campaign = await getCurrentCampaign(deps.db);
  const [totals, categories] = await Promise.all([
    countTotals(deps.db, campaign.id),
    listCategories(deps.db, campaign.id),
  ]);
  const view = viewTotals(totals, campaign, categories, { t: textsIn(locale), locale });
  await ctx.reply(view.text, { entities: view.entities });
});
