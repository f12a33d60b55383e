import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Texts } from '#locales/texts.ts';
import { type Country, countryLabel } from '#src/domain/countries/countries.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { Totals } from '#src/domain/report/totals.ts';
import { compareNames } from '#src/domain/text/compare-names.ts';

/** Telegram's limit for a message, in UTF-16 code units, less some room for the heading. */
const mostLetters = 3_800;

/** The events of each country, those with the most first, in as many messages as it takes. */
export function viewCountries(
  { ofCountry }: Pick<Totals, 'ofCountry'>,
  countries: readonly Country[],
  { t, locale }: { t: Texts; locale: Locale },
): FormattedString[] {
  const compare = compareNames(locale);
  const lines = ofCountry
    .map(({ country, events }) => ({ country: countryLabel(country, locale, countries), events }))
    .sort((one, other) => other.events - one.events || compare(one.country, other.country))
    .map(({ country, events }) =>
      t('report-country-line', { country, count: t('document-count', { unit: 'event', count: events }) }),
    );
  const heading = FormattedString.b(t('report-countries'));
  if (lines.length === 0) return [fmt`${heading}\n${t('report-nothing')}`];
  return inPages(lines).map((page) => fmt`${heading}\n${page}`);
}

function inPages(lines: readonly string[]): string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + line.length < mostLetters)
      pages[pages.length - 1] = `${last}\n${line}`;
    else pages.push(line);
  }
  return pages;
}
