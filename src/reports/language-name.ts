import type { Locale } from '#src/domain/locale.ts';

/** What a language (BCP 47) is called in another one; its code where nobody knows. */
export function nameLanguage(language: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
