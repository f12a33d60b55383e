import { languages } from '#src/domain/languages/all-languages.ts';
import { type LocalizedText, locales } from '#src/domain/locale.ts';
import { readCountryTables } from './read-tables.ts';

/** Where ICU's name is long, formal or ends in a bracket, the plain short one that people say, by the country's code. */
export const plainNames: Readonly<Record<string, LocalizedText>> = buildPlainNames();

function buildPlainNames(): Record<string, LocalizedText> {
  const plain: Record<string, LocalizedText> = {};
  for (const locale of locales) {
    const names = readCountryTables([languages[locale].countryNames.short]);
    for (const [code, [name]] of Object.entries(names)) plain[code] = { ...plain[code], [locale]: name };
  }
  return plain;
}
