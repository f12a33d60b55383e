import { campButton } from '#src/campaigns/buttons.ts';
import { findNamedCategory, type Viewing } from '#src/campaigns/screen.ts';
import { nameLengths } from '#src/domain/campaigns/name-lengths.ts';
import { countryName } from '#src/domain/countries/countries.ts';
import { printedCountriesOf } from '#src/domain/countries/of-campaign.ts';
import { inLocale, type Locale, languageNames, locales } from '#src/domain/locale.ts';
import { oneLine } from './one-line.ts';
import type { Asked } from './question.ts';

export const title = oneLine({
  length: nameLengths.title,
  ask: ({ t, locale }, asked) =>
    t('campaign-ask-title', { language: languageNames[localeOf(asked, locale)] }),
  present: ({ state, locale }, asked) => state.titles[localeOf(asked, locale)] ?? null,
  change: (text, { locale }, asked) => ({ kind: 'title', locale: localeOf(asked, locale), text }),
  back: 'titles',
});

export const organization = oneLine({
  length: nameLengths.organization,
  ask: ({ t, locale }, asked) =>
    t('campaign-ask-organization', { language: languageNames[localeOf(asked, locale)] }),
  present: ({ state, locale }, asked) => state.organizationNames[localeOf(asked, locale)] ?? null,
  change: (text, { locale }, asked) => ({ kind: 'organization', locale: localeOf(asked, locale), text }),
  back: 'organizations',
  extra: (viewing, asked) =>
    viewing.state.organizationNames[localeOf(asked, viewing.locale)]
      ? [[campButton(viewing, viewing.t('button-leave-empty'), 'no-organization', '', asked.detail)]]
      : [],
});

export const contact = oneLine({
  length: nameLengths.contact,
  ask: ({ t }) => t('campaign-ask-contact'),
  present: ({ state }) => state.contact,
  change: (text) => ({ kind: 'contact', text }),
  back: 'main',
  extra: (viewing) =>
    viewing.state.contact === null
      ? []
      : [[campButton(viewing, viewing.t('button-leave-empty'), 'no-contact')]],
});

export const categoryAdd = oneLine({
  length: nameLengths.category,
  ask: ({ t, locale }) => t('campaign-ask-category', { language: languageNames[locale] }),
  present: () => null,
  change: (name, { locale }) => ({ kind: 'category-add', locale, name }),
  back: 'categories',
});

export const categoryName = oneLine({
  length: nameLengths.category,
  ask: (viewing, asked) =>
    viewing.t('campaign-ask-name', {
      name: inLocale(namesOf(viewing, asked), viewing.locale),
      language: languageNames[localeOf(asked, viewing.locale)],
    }),
  present: (viewing, asked) => namesOf(viewing, asked)[localeOf(asked, viewing.locale)] ?? null,
  change: (name, viewing, asked) => ({
    kind: 'category-name',
    categoryId: findNamedCategory(viewing, asked.value)?.id ?? null,
    locale: localeOf(asked, viewing.locale),
    name,
  }),
  back: 'category',
});

export const countryAdd = oneLine({
  length: nameLengths.country,
  ask: ({ t, locale }) => t('campaign-ask-country', { language: languageNames[locale] }),
  present: () => null,
  change: (name, { locale }) => ({ kind: 'country-add', locale, name }),
  back: 'countries',
});

export const countryRename = oneLine({
  length: nameLengths.country,
  ask: (viewing, asked) =>
    viewing.t('campaign-ask-name', {
      name: calledNow(viewing, asked, viewing.locale),
      language: languageNames[localeOf(asked, viewing.locale)],
    }),
  present: (viewing, asked) => calledNow(viewing, asked, localeOf(asked, viewing.locale)),
  change: (name, { locale }, asked) => ({
    kind: 'country-name',
    code: asked.value,
    locale: localeOf(asked, locale),
    name,
  }),
  back: 'country',
});

export const start = oneLine({
  length: nameLengths.title,
  ask: ({ state, t, locale }) =>
    t('campaign-ask-start', {
      language: languageNames[locale],
      campaign: inLocale(state.current.titles, locale),
    }),
  present: () => null,
  change: (name, { locale }) => ({ kind: 'start', locale, title: name }),
  back: 'main',
});

/** The language that was tapped. */
function localeOf({ detail }: Asked, fallback: Locale): Locale {
  return locales.find((locale) => locale === detail) ?? fallback;
}

function namesOf(viewing: Viewing, { value }: Asked) {
  return findNamedCategory(viewing, value)?.names ?? {};
}

function calledNow({ state }: Viewing, { value }: Asked, locale: Locale): string {
  return countryName(value, locale, printedCountriesOf(state));
}
