import { describe, expect, it } from 'vitest';
import { parseTimeZone } from '#src/domain/dates/typed/parse-time-zone.ts';
import { likelyZones, zoneCity } from '#src/domain/dates/zone-city.ts';
import { locales } from '#src/domain/locale.ts';

describe('a typed time zone', () => {
  it.each([
    ['Asia/Baku', 'Asia/Baku'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['Baku', 'Asia/Baku'],
    ['Bakı', 'Asia/Baku'],
    ['Баку', 'Asia/Baku'],
    ['МОСКВА', 'Europe/Moscow'],
    ['istanbul', 'Europe/Istanbul'],
    ['new york', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kyiv', 'Europe/Kyiv'],
    ['kolkata', 'Asia/Kolkata'],
    ['utc', 'UTC'],
  ])('%j is %s', (typed, zone) => {
    expect(parseTimeZone(typed)).toBe(zone);
  });

  it.each(['', 'Gotham', 'UTC+4', '+04:00', 'Asia', '18:05', 'a\nb', '🕐'])('is not %j', (typed) => {
    expect(parseTimeZone(typed)).toBeNull();
  });

  it.each(locales)('may be each city on the buttons in %s', (locale) => {
    for (const zone of likelyZones(locale)) expect(parseTimeZone(zoneCity(zone, locale))).toBe(zone);
  });
});
