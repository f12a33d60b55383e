import { languages } from '#src/domain/languages/all-languages.ts';
import { type LocalizedText, locales } from '#src/domain/locale.ts';
import { readCountryTables } from './read-tables.ts';

/** Reads one kind of table in all languages: the names of each country, by its code. */
export function readNamesByCode(table: 'short' | 'official'): Readonly<Record<string, LocalizedText>> {
  const byCode: Record<string, LocalizedText> = {};
  for (const locale of locales) {
    const names = readCountryTables([languages[locale].countryNames[table]]);
    for (const [code, [name]] of Object.entries(names)) byCode[code] = { ...byCode[code], [locale]: name };
  }
  return byCode;
}
