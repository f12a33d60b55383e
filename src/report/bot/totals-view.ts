import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Campaign, Category } from '#db/queries/campaigns/campaigns.ts';
import type { Texts } from '#locales/texts.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { formatMomentWithZone, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import { inLocale } from '#src/domain/locale.ts';
import { nothingCounted, type Totals } from '#src/domain/report/totals.ts';
import { figuresInWords } from '#src/report/document/figures-in-words.ts';

/** The totals of a campaign in words: a line per category, the sum, what is pending, and the moment. */
export function viewTotals(
  totals: Totals,
  campaign: Campaign,
  categories: readonly Category[],
  { t, locale, timeZone }: { t: Texts } & MomentStyle,
): FormattedString {
  const days = daysOf(campaign);
  const moment = formatMomentWithZone(totals.moment, { locale, timeZone });
  // A retired category stays in the report as long as an entry counts in it.
  const shown = categories.filter(({ id, retiredAt }) => retiredAt === null || totals.ofCategory.has(id));
  const lines = shown.map((category) =>
    t('report-line', {
      category: inLocale(category.names, locale),
      figures: figuresInWords(totals.ofCategory.get(category.id) ?? nothingCounted, category.unit, t),
    }),
  );
  const total = t('report-line', {
    category: t('report-total'),
    figures: figuresInWords(totals.total, 'event', t),
  });
  return FormattedString.join(
    [
      fmt`${FormattedString.b(inLocale(campaign.titles, locale))}`,
      ...(days ? [formatRange(days, locale)] : []),
      '',
      ...lines,
      fmt`${FormattedString.b(total)}`,
      '',
      ...(totals.pending > 0 ? [t('report-pending', { count: totals.pending })] : []),
      fmt`${FormattedString.i(t('report-moment', { moment }))}`,
    ],
    '\n',
  );
}
