/** Those that Word names otherwise than by language and the country where most speak it. */
const others: Readonly<Record<string, string>> = {
  az: 'az-Latn-AZ',
  en: 'en-GB',
  sr: 'sr-Cyrl-RS',
  uz: 'uz-Latn-UZ',
};

/** A language (BCP 47) as Word names it, so that it checks and hyphenates a text as what it is. */
export function wordLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return others[tag] ?? [language, region].filter(Boolean).join('-');
}
