import { describe, expect, it } from 'vitest';
import { findTimeZone, formatOffset, formatTime, timeZoneOf } from '#src/domain/dates/time-zone.ts';

describe('the name of a zone', () => {
  it.each([
    ['Asia/Baku', 'Asia/Baku'],
    ['europe/BERLIN', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Turkey', 'Europe/Istanbul'],
  ])('%s is %s', (name, zone) => {
    expect(findTimeZone(name)).toBe(zone);
  });

  it.each(['Europe/Kyiv', 'asia/kolkata'])('%s keeps the name of its city that was written', (name) => {
    expect(findTimeZone(name)?.toLowerCase()).toBe(name.toLowerCase());
  });

  it.each(['', 'Baku', '+04:00', 'UTC+4', 'Asia/Nowhere', ' Asia/Baku'])('is not %j', (name) => {
    expect(findTimeZone(name)).toBeNull();
  });
});

describe('the distance of a zone from UTC', () => {
  it.each([
    ['UTC', 'UTC'],
    ['Africa/Abidjan', 'UTC'],
    ['Asia/Baku', 'UTC+4'],
    ['Asia/Kathmandu', 'UTC+5:45'],
    ['America/St_Johns', 'UTC−3:30'],
    ['America/New_York', 'UTC−5'],
    ['Pacific/Kiritimati', 'UTC+14'],
  ])('of %s in winter is %s', (zone, offset) => {
    expect(formatOffset(new Date('2026-02-26T14:05:59.999Z'), zone)).toBe(offset);
  });
});

describe('clocks that are changed', () => {
  it.each([
    ['2026-03-29T00:59:59Z', '01:59', 'UTC+1'],
    ['2026-03-29T01:00:00Z', '03:00', 'UTC+2'],
    ['2026-10-25T00:59:59Z', '02:59', 'UTC+2'],
    ['2026-10-25T01:00:00Z', '02:00', 'UTC+1'],
  ])('show at %s in Berlin %s', (instant, time, offset) => {
    expect(formatTime(new Date(instant), 'Europe/Berlin')).toBe(time);
    expect(formatOffset(new Date(instant), 'Europe/Berlin')).toBe(offset);
  });
});

describe('the zone of a campaign', () => {
  it.each([
    [null, 'Asia/Baku'],
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Europe/Atlantis', 'Asia/Baku'],
  ])('that has %j is %s', (own, zone) => {
    expect(timeZoneOf({ timeZone: own }, { timeZone: 'Asia/Baku' })).toBe(zone);
  });
});
