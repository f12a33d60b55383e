import { findInTable, listRegions, type RegionPlace } from './region-table.ts';

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

/** Where a region is; null where nobody knows. */
export function findRegionPlace(code: string): RegionPlace | null {
  return findInTable(code)?.place ?? null;
}

/**
 * Whether a place lies in a region, or is the city that the region surrounds: typed together, they are one place. Kyiv is no
 * part of its oblast by law, but whoever names both means one event.
 * @param division GeoNames' codes of the place's first and second division, as the gazetteer has them
 */
export function isInRegion(code: string, division: string): boolean {
  const region = findRegionPlace(code);
  return (
    region !== null &&
    [region.division, region.city].some(
      (one) => one !== null && (division === one || division.startsWith(`${one}.`)),
    )
  );
}

/** The region of the first order that is the division of GeoNames in which a place lies; null where the tables have none. */
export function findRegionOfDivision(country: string, division: string): string | null {
  const [first = ''] = division.split('.');
  return listRegions(country).find(({ place }) => place.division === first && first !== '')?.code ?? null;
}
