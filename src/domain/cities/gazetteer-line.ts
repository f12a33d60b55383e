import { chooseSpellings, type Spelling } from './spellings.ts';

/** A populated place of the gazetteer, with all spellings by which it is found. */
export type GazetteerPlace = {
  readonly id: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** What GeoNames calls it. */
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 where it is unknown. */
  readonly population: number;
  readonly region: string;
  readonly isSeat: boolean;
  readonly spellings: readonly Spelling[];
};

/** GeoNames' codes of capitals and of seats of regions of the first order. */
const seats = new Set(['PPLC', 'PPLA']);

/**
 * A section of a city. Whoever reports from one names the city, and a town elsewhere often has the name of the
 * section.
 */
const section = 'PPLX';

/**
 * Reads a line of a table of GeoNames (https://download.geonames.org/export/dump/readme.txt: 19 columns, parted by
 * tabs); null for what is no place that people report from, or no such line.
 */
export function readGazetteerLine(line: string): GazetteerPlace | null {
  const columns = line.split('\t');
  const [id = '', own = '', ascii = '', others = '', latitude = '', longitude = '', kind, code = ''] =
    columns;
  const [country = '', , region = ''] = columns.slice(8);
  const population = columns[14] ?? '';
  const isWhole = /^\d+$/.test(id) && /^[A-Z]{2}$/.test(country) && /^\d+$/.test(population);
  if (!isWhole || kind !== 'P' || code === section || !isDegrees(latitude) || !isDegrees(longitude))
    return null;
  const spellings = chooseSpellings(own, [ascii, ...others.split(',')]);
  if (spellings.length === 0) return null;
  return {
    ...{ id: Number(id), country, name: own, latitude: Number(latitude), longitude: Number(longitude) },
    ...{ population: Number(population), region, isSeat: seats.has(code), spellings },
  };
}

function isDegrees(text: string): boolean {
  return /^-?\d{1,3}(\.\d+)?$/.test(text);
}
