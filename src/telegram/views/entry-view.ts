import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Entry } from '#db/queries/entries/entries.ts';
import { countriesOf } from '#src/domain/countries/campaign-countries.ts';
import { countryFlag, countryName } from '#src/domain/countries/countries.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';

/** "Germany. Stuttgart, Cologne": the place as the report prints it. */
export function placeOf(entry: Entry, locale: Locale): string {
  if (entry.country === null) return '';
  const cities = entry.cities.map((city) => city.name).join(', ');
  const country = countryName(entry.country, locale, countriesOf(entry.campaign.countries));
  return cities === '' ? country : `${country}. ${cities}`;
}

/** An entry as the report will show it: title, days, place, category; what is missing is left out. */
export function viewEntry(entry: Entry, locale: Locale): FormattedString {
  const days = daysOf(entry);
  const lines = [
    fmt`${FormattedString.b(entry.title ?? '…')}`,
    ...(days ? [fmt`${formatRange(days, locale)}`] : []),
    ...(entry.country ? [`${countryFlag(entry.country)} ${placeOf(entry, locale)}`.trimStart()] : []),
    ...(entry.category ? [fmt`${FormattedString.i(inLocale(entry.category.names, locale))}`] : []),
    // Numbers begin anew with each campaign: only the current one goes without saying.
    ...(entry.campaign.isCurrent ? [] : [fmt`📂 ${inLocale(entry.campaign.titles, locale)}`]),
  ];
  return FormattedString.join(lines, '\n');
}
