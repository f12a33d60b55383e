import { languages } from '#src/domain/languages/all-languages.ts';
import { isLocale } from '#src/domain/locale.ts';

/** Languages that the bot does not speak, and whose tag in Word is not made of the country where most speak them. */
const others: Readonly<Record<string, string>> = {
  sr: 'sr-Cyrl-RS',
  uz: 'uz-Latn-UZ',
};

/** A language (BCP 47) as Word names it, so that it checks and hyphenates a text as what it is. */
export function wordLanguage(tag: string): string {
  if (isLocale(tag)) return languages[tag].wordTag;
  const { language, region } = new Intl.Locale(tag).maximize();
  return others[tag] ?? [language, region].filter(Boolean).join('-');
}
