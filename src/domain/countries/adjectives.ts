import { languages } from '#src/domain/languages/all-languages.ts';
import { readCountryTables } from './read-tables.ts';

/** The adjectives of official names by the code of their country. */
export const countryAdjectives = readCountryTables(
  Object.values(languages).map(({ countryNames }) => countryNames.adjectives),
);
