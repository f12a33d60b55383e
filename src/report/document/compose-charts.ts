import type { Texts } from '#locales/texts.ts';
import { addDays, type Day, daysBetween, partsOf } from '#src/domain/dates/day.ts';
import { formatDayShort } from '#src/domain/dates/format-days.ts';
import type { Report, ReportChapter } from '#src/domain/report/report.ts';
import type { BarChart } from './document.ts';

/** The most bars in the chart of a chapter; the countries beyond that share the last one. */
const mostBars = 8;

/**
 * The most days in a chart. Of a longer campaign only days with events are shown: with all of them, bars would be too
 * thin to tell apart.
 */
const mostDays = 62;

/** Events of a chapter by country, the most first. */
export function chartCountries({ name, entries }: ReportChapter, t: Texts): BarChart {
  const byCountry = Map.groupBy(entries, ({ country }) => country);
  const bars = [...byCountry.values()]
    .map((some) => ({
      label: some[0]?.countryName ?? '',
      value: some.reduce((sum, { cities }) => sum + cities.length, 0),
    }))
    .sort((one, other) => other.value - one.value);
  const others = bars.slice(bars.length > mostBars ? mostBars - 1 : mostBars);
  const shown = bars.slice(0, bars.length - others.length);
  if (others.length > 0) {
    const value = others.reduce((sum, bar) => sum + bar.value, 0);
    shown.push({ label: t('document-other-countries', { count: others.length }), value });
  }
  return { heading: t('document-by-country'), bars: shown, alt: describeBars(name, shown) };
}

/** What a chart shows, in words. */
function describeBars(heading: string, bars: BarChart['bars']): string {
  return `${heading}: ${bars.map(({ label, value }) => `${label} ${value}`).join(', ')}.`;
}

/** Events by the day on which they began, from the first such day to the last, days without events included. */
export function chartDays({ perDay, locale }: Report, t: Texts): BarChart | null {
  const [first] = perDay;
  const last = perDay.at(-1);
  if (!first || !last || first === last) return null;
  const events = new Map(perDay.map((one) => [one.day, one.events]));
  const length = daysBetween(first.day, last.day) + 1;
  const days =
    length > mostDays
      ? perDay.map(({ day }) => day)
      : Array.from({ length }, (_, index) => addDays(first.day, index));
  const isOneYear = partsOf(first.day).year === partsOf(last.day).year;
  const labelOf = (day: Day) =>
    isOneYear ? formatDayShort(day, locale) : `${formatDayShort(day, locale)} ${partsOf(day).year}`;
  const bars = days.map((day) => ({ label: labelOf(day), value: events.get(day) ?? 0 }));
  const heading = t('document-by-day');
  return {
    heading,
    bars,
    alt: describeBars(
      heading,
      bars.filter(({ value }) => value > 0),
    ),
  };
}
