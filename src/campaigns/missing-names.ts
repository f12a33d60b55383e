import { isCountryCode } from '#src/domain/countries/countries.ts';
import { type Locale, type LocalizedText, locales } from '#src/domain/locale.ts';
import { isReadyCategory, isReadyTitle } from './ready-names.ts';

/** What of a campaign has names in languages. */
export interface CampaignNames {
  titles: LocalizedText;
  organizationNames: LocalizedText;
  categories: ReadonlyArray<{ names: LocalizedText; isRetired: boolean }>;
  /** Those that it added, and those that it renamed, which have their usual name in other languages. */
  countries: ReadonlyArray<{ code: string; names: LocalizedText }>;
}

/**
 * How many names of a campaign a report in this language prints though nobody set them: in another language, or as they
 * came with the bot. A category that still has all the names it came with is called alike in all languages; once one
 * was changed, the others are of something else. An organization without any name is not printed.
 */
export function countMissingNames(campaign: CampaignNames, locale: Locale): number {
  const { titles, organizationNames, categories, countries } = campaign;
  const lacking = [
    !titles[locale] || isReadyTitle(titles, locale),
    isNamed(organizationNames) && !organizationNames[locale],
    ...categories.filter(({ isRetired }) => !isRetired).map(({ names }) => lacksName(names, locale)),
    ...countries.filter(({ code }) => !isCountryCode(code)).map(({ names }) => !names[locale]),
  ];
  return lacking.filter(Boolean).length;
}

/** How many categories still have the names that they came with, in all languages. */
export function countReadyCategories({ categories }: Pick<CampaignNames, 'categories'>): number {
  return categories.filter(({ names, isRetired }) => !isRetired && isAllReady(names)).length;
}

function lacksName(names: LocalizedText, locale: Locale): boolean {
  return !names[locale] || (isReadyCategory(names, locale) && !isAllReady(names));
}

function isAllReady(names: LocalizedText): boolean {
  return locales.every((locale) => isReadyCategory(names, locale));
}

function isNamed(names: LocalizedText): boolean {
  return locales.some((locale) => names[locale]);
}
