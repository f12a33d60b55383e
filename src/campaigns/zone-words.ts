import { formatOffset, formatTime } from '#src/domain/dates/time-zone.ts';
import { zoneCity } from '#src/domain/dates/zone-city.ts';
import type { Viewing } from './screen.ts';

type Looking = Pick<Viewing, 'now' | 'locale'>;

/** "Baku (UTC+4)". */
export function sayZone({ now, locale }: Looking, zone: string): string {
  const [city, offset] = [zoneCity(zone, locale), formatOffset(now, zone)];
  return city === offset ? city : `${city} (${offset})`;
}

/** "Baku, 18:05": admins recognize their zone by what its clocks show. */
export function zoneLabel({ now, locale }: Looking, zone: string): string {
  return `${zoneCity(zone, locale)}, ${formatTime(now, zone)}`;
}
