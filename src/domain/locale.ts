/** The languages the bot speaks; every text exists in each of them. */
export const locales = ['az', 'ru', 'tr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
  en: 'English',
};

/** "ru-RU" is Russian; a language that we do not speak is the installation's own. */
export function localeOfPhone(languageCode: string | null | undefined, fallback: Locale): Locale {
  const language = languageCode?.split('-')[0]?.toLowerCase();
  return locales.find((locale) => locale === language) ?? fallback;
}

/** A text that its users wrote in some of the languages. */
export type LocalizedText = Partial<Record<Locale, string>>;

/**
 * The text in the reader's language, else in the nearest one that has it: what a committee wrote in one
 * language only is shown in that language rather than not at all.
 */
export function inLocale(text: LocalizedText, locale: Locale): string {
  for (const candidate of [locale, ...locales]) {
    const found = text[candidate];
    if (found) return found;
  }
  return '';
}

/** The texts with another one in this language, or (null) with none in it. */
export function withText(texts: LocalizedText, locale: Locale, text: string | null): LocalizedText {
  const { [locale]: _, ...others } = texts;
  return text === null ? others : { ...others, [locale]: text };
}
