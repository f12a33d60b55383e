import { regionPlaces } from './region-places.ts';

/** What the keys of regions in `entry_cities` begin with. */
const prefix = 'iso:';

/** The key of a region in place of a city's. */
export function keyOfRegion(code: string): string {
  return prefix + code;
}

/** The code of ISO 3166-2 in a key; null in that of a city. */
export function regionOfKey(key: string): string | null {
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

/** A number for a region, in the place of an id: its code, read as digits of base 36. */
export function numberOfRegion(code: string): number {
  return Number.parseInt(code.replace('-', ''), 36);
}

interface RegionPlace {
  /** GeoNames' codes of its division: `OH`, or `ENG.E4` of the second order. */
  readonly division: string;
  readonly latitude: number;
  readonly longitude: number;
}

let places: ReadonlyMap<string, RegionPlace> | undefined;

function readPlaces(): ReadonlyMap<string, RegionPlace> {
  const rows = regionPlaces.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [code = '', division = '', latitude, longitude] = row.split(' ');
      return [code, { division, latitude: Number(latitude), longitude: Number(longitude) }];
    }),
  );
}

/** Where a region is; null where nobody knows. */
export function findRegionPlace(code: string): RegionPlace | null {
  places ??= readPlaces();
  return places.get(code) ?? null;
}

/**
 * Whether a place lies in a region.
 * @param division GeoNames' codes of the place's first and second division, as the gazetteer has them
 */
export function isInRegion(code: string, division: string): boolean {
  const region = findRegionPlace(code)?.division;
  return region !== undefined && (division === region || division.startsWith(`${region}.`));
}

/** The region of the first order that is the division of GeoNames in which a place lies; null where the tables have none. */
export function findRegionOfDivision(country: string, division: string): string | null {
  places ??= readPlaces();
  const [first = ''] = division.split('.');
  const found = [...places].find(
    ([code, place]) => code.startsWith(`${country}-`) && place.division === first && first !== '',
  );
  return found?.[0] ?? null;
}
