import type { Locale } from '#src/domain/locale.ts';

/** Puts names in the order of the language's alphabet: in Azerbaijani ç after c, ə after e, x and ı after h. */
export function compareNames(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}
