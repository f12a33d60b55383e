import { textsIn } from '#locales/texts.ts';
import type { Unit } from '#src/domain/campaigns/counted-units.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { formatMomentWithZone, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import { inLocale, type LocalizedText } from '#src/domain/locale.ts';
import { nothingCounted, type Totals } from '#src/domain/report/totals.ts';
import type { TotalsCard } from './card.ts';

interface CardCampaign {
  titles: LocalizedText;
  firstDay: string | null;
  lastDay: string | null;
}

interface CardCategory {
  id: number;
  names: LocalizedText;
  unit: Unit;
  retiredAt: Date | null;
}

/** Puts the totals of a campaign into the words of their picture. The categories come in their order. */
export function composeTotalsCard(
  totals: Totals,
  { titles, firstDay, lastDay }: CardCampaign,
  categories: readonly CardCategory[],
  style: MomentStyle,
): TotalsCard {
  const { locale } = style;
  const t = textsIn(locale);
  const days = daysOf({ firstDay, lastDay });
  const { events, countries } = totals.total;
  const number = new Intl.NumberFormat(locale).format;
  // A retired category is part of the totals as long as anything counts in it.
  const shown = categories.filter(({ id, retiredAt }) => retiredAt === null || totals.ofCategory.has(id));
  return {
    title: inLocale(titles, locale),
    days: days && formatRange(days, locale, 'document'),
    headline: [
      { value: number(events), label: t('totals-card-events', { count: events }) },
      { value: number(countries), label: t('totals-card-countries', { count: countries }) },
    ],
    bars: shown.map(({ id, names, unit }) => {
      const count = (totals.ofCategory.get(id) ?? nothingCounted).events;
      return { label: inLocale(names, locale), events: count, count: t('document-count', { unit, count }) };
    }),
    places: totals.ofPlace,
    moment: t('report-moment', { moment: formatMomentWithZone(totals.moment, style, 'document') }),
  };
}
