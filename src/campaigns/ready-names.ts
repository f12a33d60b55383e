import { textsIn } from '#locales/texts.ts';
import { type Locale, type LocalizedText, locales } from '#src/domain/locale.ts';

/** The chapters that a new campaign starts with. None asks for photos until an admin decides so. */
export const firstCategories = [
  { name: 'category-commemoration', unit: 'event' },
  { name: 'category-awareness', unit: 'event' },
  { name: 'category-document', unit: 'document' },
  { name: 'category-conference', unit: 'conference' },
  { name: 'category-media', unit: 'article' },
] as const;

type ReadyName = 'campaign-first' | (typeof firstCategories)[number]['name'];

/** A name that comes with the bot, in all languages. */
export function readyNames(name: ReadyName): LocalizedText {
  return Object.fromEntries(locales.map((locale) => [locale, textsIn(locale)(name)]));
}

/** Whether the first campaign still has the title in a language that it began with, which is nobody's. */
export function isReadyTitle(titles: LocalizedText, locale: Locale): boolean {
  return titles[locale] === textsIn(locale)('campaign-first');
}

/** Whether a category has the name in a language that it began with. */
export function isReadyCategory(names: LocalizedText, locale: Locale): boolean {
  return firstCategories.some(({ name }) => names[locale] === textsIn(locale)(name));
}
