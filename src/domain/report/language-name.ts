import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Stands for a language that is not known: the tag of BCP 47 for that. */
export const unknownLanguage = 'und';

/** What a language is called in another one: "English", "ingilis dili". */
export function nameLanguage(language: string, locale: Locale): string {
  const { namesOfLanguages, callLanguage } = languages[locale];
  const icuName = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return namesOfLanguages[language] ?? callLanguage(icuName);
}
