import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { readCountryTables } from './read-tables.ts';

/** What regions are called where they are, in languages that the bot does not speak. */
const ownNames = `
BE Limburg
DE Sachsen, Mecklenburg, Brandenburg
FR Bretagne
NL Zeeland
`;

/**
 * Regions that people report from as if they were cities, and whose name some town has or had: without a question
 * Arizona would be counted as Yuma, and California as a town of Pennsylvania. Left out are those whose city is rather
 * meant (New York, Washington, Québec), and those of other countries that no town is called after.
 */
const regions = readCountryTables([
  ...Object.values(languages).map(({ countryNames }) => countryNames.regions),
  ownNames,
]);

const keys = new Map(Object.entries(regions).map(([country, names]) => [country, new Set(names.map(keyOf))]));

/** Whether a name is rather that of a region of the country than of a town in it. */
export function isRegionName(country: string, name: string): boolean {
  return keys.get(country)?.has(keyOf(name)) ?? false;
}

function keyOf(name: string): string {
  return loosenKey(foldName(name));
}
