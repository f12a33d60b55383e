import { z } from 'zod';
import type { Viewing } from '#src/campaigns/screen.ts';
import { sayZone } from '#src/campaigns/zone-words.ts';
import type { CampaignChange, ChangeOf } from '#src/domain/campaigns/changes.ts';
import { units } from '#src/domain/campaigns/counted-units.ts';
import { findCategory } from '#src/domain/campaigns/state.ts';
import { usualName } from '#src/domain/campaigns/usual-name.ts';
import { isCountryCode } from '#src/domain/countries/countries.ts';
import { countryNameStyles } from '#src/domain/countries/name-style.ts';
import { type DayRange, findDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { findTimeZone } from '#src/domain/dates/time-zone.ts';
import { inLocale, type Locale, type LocalizedText, languageNames, locales } from '#src/domain/locale.ts';

const localized = z.partialRecord(z.enum(locales), z.string()).catch({});
const titled = z.object({ titles: localized }).catch({ titles: {} });
const ids = z.array(z.number()).catch([]);
const ends = z.object({ first: z.string(), last: z.string() }).nullable().catch(null);

/** Describes one kind of change in one line. `before` is what it replaces, as the history stores it. */
type Describe<Kind extends CampaignChange['kind']> = (
  viewing: Viewing,
  change: ChangeOf<Kind>,
  before: unknown,
) => string;

const describers: { readonly [Kind in CampaignChange['kind']]: Describe<Kind> } = {
  title: (viewing, { locale, text }, before) =>
    line(viewing, inLanguage(viewing, viewing.t('campaign-what-title'), locale), before, text),
  organization: (viewing, { locale, text }, before) =>
    line(viewing, inLanguage(viewing, viewing.t('campaign-what-organization'), locale), before, text),
  contact: (viewing, { text }, before) => line(viewing, viewing.t('campaign-what-contact'), before, text),
  days: (viewing, { days }, before) =>
    line(
      viewing,
      viewing.t('campaign-what-days'),
      formatDays(viewing, ends.parse(before)),
      formatDays(viewing, days),
    ),
  'category-add': ({ t }, { name }) => t('campaign-did-category-add', { name }),
  'category-name': (viewing, { categoryId, locale, name }, before) =>
    line(viewing, inLanguage(viewing, categoryName(viewing, categoryId), locale), before, name),
  'category-unit': (viewing, { categoryId, unit }, before) => {
    const { t } = viewing;
    const was = units.find((known) => known === before);
    const what = ofCategory(viewing, categoryId, t('campaign-what-unit'));
    return line(viewing, what, was && t(`campaign-unit-${was}`), t(`campaign-unit-${unit}`));
  },
  'category-photos': (viewing, { categoryId, least }, before) =>
    line(viewing, ofCategory(viewing, categoryId, viewing.t('campaign-what-photos')), before, least),
  'category-order': (viewing, { categoryId, order }, before) => {
    const place = (ordered: readonly number[]) => ordered.indexOf(categoryId) + 1;
    const what = ofCategory(viewing, categoryId, viewing.t('campaign-what-place'));
    return line(viewing, what, place(ids.parse(before)), place(order));
  },
  'category-retire': (viewing, { categoryId }) =>
    viewing.t('campaign-did-category-retire', { name: categoryName(viewing, categoryId) }),
  'category-return': (viewing, { categoryId }) =>
    viewing.t('campaign-did-category-return', { name: categoryName(viewing, categoryId) }),
  'country-add': ({ t }, { name }) => t('campaign-did-country-add', { name }),
  'country-name': (viewing, { code, locale, name }, before) => {
    const isAdded = !isCountryCode(code);
    const about = isAdded
      ? viewing.t('campaign-what-country')
      : usualName(viewing.state, code, viewing.locale);
    const usual = isAdded ? null : usualName(viewing.state, code, locale);
    return line(viewing, inLanguage(viewing, about, locale), before ?? usual, name);
  },
  'country-remove': (viewing, { code }, before) => {
    const { state, t, locale } = viewing;
    const name = inLocale(localized.parse(before), locale);
    return isCountryCode(code)
      ? line(viewing, t('campaign-what-country'), name, usualName(state, code, locale))
      : t('campaign-did-country-remove', { name });
  },
  'country-style': (viewing, { style }, before) => {
    const { t } = viewing;
    const was = countryNameStyles.find((known) => known === before);
    const what = t('campaign-what-country-style');
    return line(viewing, what, was && t(`campaign-style-${was}`), t(`campaign-style-${style}`));
  },
  'time-zone': (viewing, { zone }, before) =>
    line(
      viewing,
      viewing.t('campaign-what-time-zone'),
      sayZone(viewing, findTimeZone(String(before)) ?? viewing.settingTimeZone),
      sayZone(viewing, zone),
    ),
  logo: ({ t }, { fileId }, before) =>
    t('campaign-did-logo', {
      from: before === null ? 'none' : 'there',
      to: fileId === null ? 'none' : 'there',
    }),
  close: ({ t }) => t('campaign-did-close'),
  reopen: ({ t }) => t('campaign-did-reopen'),
  start: (viewing, { title }, before) =>
    viewing.t('campaign-did-start', { name: title, former: titleBefore(viewing, before) }),
  switch: (viewing, _, before) => {
    const { t, state, locale } = viewing;
    return line(
      viewing,
      t('campaign-what-current'),
      titleBefore(viewing, before),
      inLocale(state.titles, locale),
    );
  },
};

/**
 * Describes a change in one line, old and new, in the admin's language. Used before it is saved, and in the
 * history.
 */
export function describeChange<Kind extends CampaignChange['kind']>(
  viewing: Viewing,
  change: ChangeOf<Kind> & { kind: Kind },
  before: unknown,
): string {
  const describe: Describe<Kind> = describers[change.kind];
  return describe(viewing, change, before);
}

function line({ t }: Viewing, what: string, from: unknown, to: unknown): string {
  const none = t('campaign-none');
  return t('campaign-change', { what, from: String(from ?? none), to: String(to ?? none) });
}

function inLanguage({ t }: Viewing, what: string, locale: Locale): string {
  return t('campaign-change-of', { what, about: languageNames[locale] });
}

function ofCategory(viewing: Viewing, categoryId: number, about: string): string {
  return viewing.t('campaign-change-of', { what: categoryName(viewing, categoryId), about });
}

function categoryName({ state, locale }: Viewing, categoryId: number): string {
  return inLocale(findCategory(state, categoryId)?.names ?? {}, locale) || '…';
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
