import { z } from 'zod';
import { type Locale, locales } from '#src/domain/locale.ts';
import table from './regions.json' with { type: 'json' };

/**
 * The one table of regions, `regions.json`, is data: `docs/data-licenses.txt` names its sources. Its rows are arrays of texts:
 *
 * 0. the code of ISO 3166-2, or that of the country alone where a name is only known at the question for a country
 * 1. GeoNames' code of its division, with that of the second order behind a full stop where it is one; its middle in degrees;
 *    and the code of the city's own division where it surrounds a city. Empty where a name is no answer to the question for a
 *    city: regions that two states claim, and small ones.
 * 2. its names in the languages of the bot, in the order of `columns`
 * 3. what people also call it: in its own language, in others, shorter or formerly
 * 4. names by which its country is looked for, and no more
 *
 * Names have commas between. One that is rather that of a city has an equals sign before it.
 */
const columns: Readonly<Record<Locale, number>> = { az: 2, en: 3, ru: 4, tr: 5 };
const afterLanguages = 2 + locales.length;

/** A name, and whether it is rather that of a city. */
interface RegionName {
  readonly text: string;
  readonly isCity: boolean;
}

/** Where a region is. */
export interface RegionPlace {
  /** GeoNames' codes of its division: `OH`, or `ENG.E4` of the second order. */
  readonly division: string;
  /** GeoNames' code of the division that is a city within the region, and no part of it: Berlin within Brandenburg. */
  readonly city: string | null;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  readonly place: RegionPlace;
  readonly names: Readonly<Record<Locale, readonly RegionName[]>>;
  readonly otherNames: readonly RegionName[];
}

type Row = readonly string[];

const rows: readonly Row[] = table;
const byCountry = Map.groupBy(rows, ([code = '']) => code.slice(0, 2));
const read = new Map<string, readonly Region[]>();

/** The regions of a country that may stand in the place of a city. */
export function listRegions(country: string): readonly Region[] {
  const known = read.get(country);
  if (known) return known;
  const regions = (byCountry.get(country) ?? []).filter(([, place]) => place !== '').map(readRegion);
  read.set(country, regions);
  return regions;
}

/** A region by its code of ISO 3166-2. */
export function findInTable(code: string): Region | null {
  return listRegions(code.slice(0, 2)).find((region) => region.code === code) ?? null;
}

/** The names that regions have at the question for a country, each with the region's code, or that of its country. */
export function* listNamesForCountries(): Generator<{ code: string; names: readonly string[] }, undefined> {
  for (const [code = '', , ...cells] of rows) {
    yield { code, names: cells.flatMap(readNames).flatMap(({ text, isCity }) => (isCity ? [] : [text])) };
  }
  return undefined;
}

const place = z.tuple([z.string(), z.coerce.number(), z.coerce.number()]).rest(z.string());

function readRegion(row: Row): Region {
  const [code = '', where = ''] = row;
  const [division, latitude, longitude, city = null] = place.parse(where.split(' '));
  const names = Object.fromEntries(
    locales.map((locale) => [locale, readNames(row[columns[locale]] ?? '')]),
  ) as Record<Locale, readonly RegionName[]>;
  return {
    ...{ code, names, otherNames: readNames(row[afterLanguages] ?? '') },
    place: { division, city, latitude, longitude },
  };
}

function readNames(cell: string): readonly RegionName[] {
  return cell === ''
    ? []
    : cell.split(', ').map((name) => ({ text: name.replace(/^=/, ''), isCity: name.startsWith('=') }));
}
