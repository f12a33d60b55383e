import { languages } from '#src/domain/languages/all-languages.ts';
import { ownNames } from './own-names.ts';
import { readCountryTables } from './read-tables.ts';

/** What people also write for a country, by its code: in our languages, and what it calls itself. */
export const countryAliases = readCountryTables([
  ...Object.values(languages).map(({ countryNames }) => countryNames.aliases),
  ownNames,
]);
