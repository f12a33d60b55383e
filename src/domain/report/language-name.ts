import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';

/** What a language is called in another one: "English", "ingilis dili". */
export function nameLanguage(language: string, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  return languages[locale].callLanguage(name);
}
