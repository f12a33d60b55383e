import type { Locale } from '#src/domain/locale.ts';

/** What a language is called in another one: "English", "ingilis dili". */
export function nameLanguage(language: string, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
  // Azerbaijani has no word for a language alone.
  return locale === 'az' ? `${name} dili` : name;
}
