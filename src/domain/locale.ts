import { z } from 'zod';
import { languages } from './languages/all-languages.ts';

/** A language that the bot speaks. */
export type Locale = keyof typeof languages;

/** All of them, in the order in which they are offered. */
export const locales = Object.keys(languages) as [Locale, ...Locale[]];

/** What each language calls itself. */
export const languageNames = Object.fromEntries(
  locales.map((locale) => [locale, languages[locale].name]),
) as Readonly<Record<Locale, string>>;

/** Whether the bot speaks a language, by its tag (BCP 47). */
export function isLocale(tag: string): tag is Locale {
  return Object.hasOwn(languages, tag);
}

/** "ru-RU" is Russian; a language that we do not speak is the installation's own. */
export function localeOfPhone(languageCode: string | null | undefined, fallback: Locale): Locale {
  const language = languageCode?.split('-')[0]?.toLowerCase();
  return locales.find((locale) => locale === language) ?? fallback;
}

/** A text that its users wrote in some of the languages. Others, which a newer version knows, are left out. */
export const localizedText = z.object(
  Object.fromEntries(locales.map((locale) => [locale, z.string().exactOptional()])) as Record<
    Locale,
    z.ZodExactOptional<z.ZodString>
  >,
);

export type LocalizedText = z.infer<typeof localizedText>;

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
