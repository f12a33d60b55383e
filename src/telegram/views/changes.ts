import type { Category } from '#db/queries/campaigns/campaigns.ts';
import type { Texts } from '#locales/texts.ts';
import { type Country, countryName } from '#src/domain/countries/countries.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import type { Change } from '#src/domain/entries/changes.ts';
import { inLocale, type Locale } from '#src/domain/locale.ts';
import { shorten } from './shorten.ts';

/** In letters: so that all changes, and the entry above them, fit into one message. */
const longest = 200;

/** What a correction changed, a line each: "Date: 4 March 2026 → 5 March 2026". */
export function viewChanges(
  changes: readonly Change[],
  {
    t,
    locale,
    categories,
    countries,
  }: { t: Texts; locale: Locale; categories: readonly Category[]; countries: readonly Country[] },
): string[] {
  const category = (id: number) => inLocale(categories.find((known) => known.id === id)?.names ?? {}, locale);
  const days = ([first, last]: [string, string]) =>
    formatRange({ first: makeDay(first), last: makeDay(last) }, locale);
  const view = (change: Change): string => {
    const line = (from: string, to: string) =>
      t('change-line', { answer: t(`answer-${change.what}`), from, to });
    switch (change.what) {
      case 'title':
        return line(`“${shorten(change.from, longest)}”`, `“${shorten(change.to, longest)}”`);
      case 'date':
        return line(days(change.from), days(change.to));
      case 'country':
        return line(countryName(change.from, locale, countries), countryName(change.to, locale, countries));
      case 'city':
        return line(shorten(change.from.join(', '), longest), shorten(change.to.join(', '), longest));
      case 'category':
        return line(category(change.from), category(change.to));
      case 'photo':
        return t('change-photos', {
          answer: t('answer-photo'),
          added: change.added,
          removed: change.removed,
        });
    }
  };
  return changes.map(view);
}
