import { FormattedString, fmt } from '@grammyjs/parse-mode';
import type { Entry } from '#db/queries/entries/entries.ts';
import { textsIn } from '#locales/texts.ts';
import { countryFlag, countryName } from '#src/domain/countries/countries.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import type { Question } from '#src/domain/entries/answers/all-answers.ts';
import type { Reader } from '#src/domain/entries/answers/define-answer.ts';
import { sayAnswers } from '#src/domain/entries/answers/say-answer.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { listPlaceNames } from '#src/domain/report/place-names.ts';

/** "Germany. Stuttgart, Cologne": the place as the report prints it, if `withPrintedCities` named the cities. */
function placeOf(entry: Entry, locale: Locale): string {
  if (entry.country === null) return '';
  const cities = listPlaceNames({ cities: entry.cities, heldOnline: null }, locale).join(', ');
  const country = countryName(entry.country, locale, printedCountriesOf(entry.campaign));
  return cities === '' ? country : `${country}. ${cities}`;
}

/**
 * The answers of an entry, a line each, in the order of the questions. Cities share the line of their country.
 * Missing answers are left out.
 */
export function listLines(entry: Entry, locale: Locale): Array<{ question: Question; line: string }> {
  const t = textsIn(locale);
  const said = sayAnswers(entry, readerOf(entry, locale)).filter(({ question }) => question !== 'city');
  return said.map(({ question, words, isNamed }) => {
    const line = question === 'country' ? placeOf(entry, locale) : words;
    return { question, line: isNamed ? `${t(`answer-${question}`)}: ${line}` : line };
  });
}

/** "⚠️ Essen: not known in France", of cities that its organizer kept; null where there are none. */
function viewUnknown({ campaign, cities, country }: Entry, locale: Locale): string | null {
  const unknown = cities.filter(({ isUnknown, isAmbiguous }) => isUnknown && !isAmbiguous);
  if (unknown.length === 0 || country === null) return null;
  return textsIn(locale)('city-not-known', {
    names: unknown.map(({ name }) => name).join(', '),
    country: countryName(country, locale, printedCountriesOf(campaign)),
  });
}

/** An entry as the report will show it: title, days, place, category, and its other answers. */
export function viewEntry(entry: Entry, locale: Locale): FormattedString {
  const lines = [
    ...(entry.title === null ? [FormattedString.b('…')] : []),
    ...listLines(entry, locale).flatMap(({ question, line }) => {
      if (question === 'title') return [FormattedString.b(line)];
      if (question === 'category') return [FormattedString.i(line)];
      if (question !== 'country') return [fmt`${line}`];
      const place = fmt`${`${countryFlag(entry.country ?? '')} ${line}`.trimStart()}`;
      const unknown = viewUnknown(entry, locale);
      return unknown === null ? [place] : [place, fmt`${unknown}`];
    }),
    // Each campaign numbers its entries from 1, so an entry of a former campaign names its campaign.
    ...(entry.campaign.isCurrent ? [] : [fmt`📂 ${inLocale(entry.campaign.titles, locale)}`]),
  ];
  return FormattedString.join(lines, '\n');
}

function readerOf({ campaign, category }: Entry, locale: Locale): Reader {
  return { locale, countries: printedCountriesOf(campaign), categories: category ? [category] : [] };
}
