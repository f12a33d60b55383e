import { z } from 'zod';
import type { Viewing } from '#src/campaigns/screen.ts';
import type { CampaignChange } from '#src/domain/campaigns/changes.ts';
import { units } from '#src/domain/campaigns/counted-units.ts';
import { findCategory } from '#src/domain/campaigns/state.ts';
import { countryName, isCountryCode } from '#src/domain/countries/countries.ts';
import { type DayRange, findDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { inLocale, type LocalizedText, languageNames, locales } from '#src/domain/locale.ts';

const localized = z.partialRecord(z.enum(locales), z.string()).catch({});
const titled = z.object({ titles: localized }).catch({ titles: {} });
const ids = z.array(z.number()).catch([]);
const ends = z.object({ first: z.string(), last: z.string() }).nullable().catch(null);

/** A change in one line, old and new, in the admin's language: before it is saved, and in the history. */
export function describeChange(viewing: Viewing, change: CampaignChange, before: unknown): string {
  const { state, locale, t } = viewing;
  const none = t('campaign-none');
  const line = (what: string, from: unknown, to: unknown) =>
    t('campaign-change', { what, from: String(from ?? none), to: String(to ?? none) });
  const nameOf = (categoryId: number) =>
    inLocale(findCategory(state, categoryId)?.names ?? {}, locale) || '…';
  const of = (what: string, about: string) => t('campaign-change-of', { what, about });
  switch (change.kind) {
    case 'title':
      return line(of(t('campaign-what-title'), languageNames[change.locale]), before, change.text);
    case 'organization':
      return line(of(t('campaign-what-organization'), languageNames[change.locale]), before, change.text);
    case 'contact':
      return line(t('campaign-what-contact'), before, change.text);
    case 'days':
      return line(
        t('campaign-what-days'),
        formatDays(viewing, ends.parse(before)),
        formatDays(viewing, change.days),
      );
    case 'category-add':
      return t('campaign-did-category-add', { name: change.name });
    case 'category-name':
      return line(of(nameOf(change.categoryId), languageNames[change.locale]), before, change.name);
    case 'category-unit': {
      const was = units.find((unit) => unit === before);
      const what = of(nameOf(change.categoryId), t('campaign-what-unit'));
      return line(what, was && t(`campaign-unit-${was}`), t(`campaign-unit-${change.unit}`));
    }
    case 'category-photos':
      return line(of(nameOf(change.categoryId), t('campaign-what-photos')), before, change.least);
    case 'category-order': {
      const place = (order: readonly number[]) => order.indexOf(change.categoryId) + 1;
      const what = of(nameOf(change.categoryId), t('campaign-what-place'));
      return line(what, place(ids.parse(before)), place(change.order));
    }
    case 'category-retire':
      return t('campaign-did-category-retire', { name: nameOf(change.categoryId) });
    case 'category-return':
      return t('campaign-did-category-return', { name: nameOf(change.categoryId) });
    case 'country-add':
      return t('campaign-did-country-add', { name: change.name });
    case 'country-name': {
      const { code } = change;
      const isAdded = !isCountryCode(code);
      const about = isAdded ? t('campaign-what-country') : countryName(code, locale);
      const usual = isAdded ? null : countryName(code, change.locale);
      return line(of(about, languageNames[change.locale]), before ?? usual, change.name);
    }
    case 'country-remove': {
      const name = inLocale(localized.parse(before), locale);
      return isCountryCode(change.code)
        ? line(t('campaign-what-country'), name, countryName(change.code, locale))
        : t('campaign-did-country-remove', { name });
    }
    case 'logo':
      return t('campaign-did-logo', {
        from: before === null ? 'none' : 'there',
        to: change.fileId === null ? 'none' : 'there',
      });
    case 'close':
      return t('campaign-did-close');
    case 'reopen':
      return t('campaign-did-reopen');
    case 'start':
      return t('campaign-did-start', { name: change.title, former: titleBefore(viewing, before) });
    case 'switch':
      return line(t('campaign-what-current'), titleBefore(viewing, before), inLocale(state.titles, locale));
  }
}

function titleBefore({ locale }: Viewing, before: unknown): string {
  const titles: LocalizedText = titled.parse(before).titles;
  return inLocale(titles, locale);
}

function formatDays({ locale, t }: Viewing, days: { first: string; last: string } | null): string {
  const first = findDay(days?.first ?? '');
  const last = findDay(days?.last ?? '');
  const range: DayRange | null = first && last ? { first, last } : null;
  return range ? formatRange(range, locale) : t('campaign-no-days');
}
