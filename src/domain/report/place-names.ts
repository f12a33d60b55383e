import { onlineKey } from '#src/domain/cities/online.ts';
import type { ReportEntry } from './report.ts';

/** What is printed behind the country of an entry: its cities, and that it was held online too. */
export function listPlaceNames({ cities, heldOnline }: Pick<ReportEntry, 'cities' | 'heldOnline'>): string[] {
  const names = cities.map(({ name }) => name);
  const isNamed = heldOnline === null || cities.some(({ key }) => key === onlineKey);
  return isNamed ? names : [...names, heldOnline];
}
