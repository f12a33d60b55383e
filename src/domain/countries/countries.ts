import { inLocale, type Locale, type LocalizedText } from '#src/domain/locale.ts';
import { alpha3Codes } from './alpha3-codes.ts';
import { countryAliases } from './country-aliases.ts';
import { officialNames } from './official-names.ts';
import { plainNames } from './plain-names.ts';

/** A country that reports can come from. The list is data: admins may add to it what ISO does not have. */
export type Country = {
  /** Two capital letters for what ISO 3166-1 has; anything for the rest. */
  readonly code: string;
  readonly alpha3?: string | undefined;
  /** Goes before the name that ICU has for the code. */
  readonly names?: LocalizedText | undefined;
  /** Its full name, which is read as well, and printed where a campaign wants it so. */
  readonly officialNames?: LocalizedText | undefined;
  /** What people also write for it. */
  readonly aliases?: readonly string[] | undefined;
};

/** The countries of ISO 3166-1, and Kosovo under its user-assigned code. */
export const isoCountries: readonly Country[] = Object.entries(alpha3Codes).map(([code, alpha3]) => ({
  code,
  alpha3,
  names: plainNames[code],
  officialNames: officialNames[code],
  aliases: countryAliases[code],
}));

const isAlpha2 = (code: string): boolean => /^[A-Z]{2}$/.test(code);

const icuNames = new Map<Locale, Intl.DisplayNames>();

/** The name as ICU has it, long or abbreviated; countryName is what readers see. */
export function findIcuName(code: string, locale: Locale): string | null {
  if (!isAlpha2(code)) return null;
  let names = icuNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    icuNames.set(locale, names);
  }
  return names.of(code) ?? null;
}

/** ICU abbreviates islands in Russian ("о-в Мэн", "Бермудские о-ва"), and "and" in English. */
function spellOut(name: string): string {
  return name
    .replaceAll(' & ', ' and ')
    .replace(/^о-в /u, 'Остров ')
    .replace(/^о-ва /u, 'Острова ')
    .replace(/ о-ва$/u, ' острова')
    .replace('Св. Елены', 'Святой Елены');
}

/** The name for readers of the language, as the list has it; a code that nobody knows is shown as it is. */
export function countryName(
  code: string,
  locale: Locale,
  countries: readonly Country[] = isoCountries,
): string {
  const names = countries.find((country) => country.code === code)?.names ?? {};
  return names[locale] || spellOut(findIcuName(code, locale) ?? '') || inLocale(names, locale) || code;
}

/** The flag as emoji: phones show it for the codes they know; none for codes that are not two letters. */
export function countryFlag(code: string): string {
  if (!isAlpha2(code)) return '';
  return String.fromCodePoint(...Array.from(code, (letter) => letter.charCodeAt(0) + 0x1f1a5));
}

/** The flag, if there is one, and the name. */
export function countryLabel(code: string, locale: Locale, countries?: readonly Country[]): string {
  return `${countryFlag(code)} ${countryName(code, locale, countries)}`.trimStart();
}

export function isCountryCode(text: string, countries: readonly Country[] = isoCountries): boolean {
  return countries.some((country) => country.code === text);
}
