import { expect, it } from 'vitest';
import { findOtherToday } from '#src/domain/dates/typed/other-today.ts';

it.each([
  ['2026-03-01T00:00:00Z', 'UTC', '2026-02-28'],
  ['2026-03-01T05:59:59Z', 'UTC', '2026-02-28'],
  ['2026-03-01T06:00:00Z', 'UTC', null],
  ['2026-02-28T19:59:59Z', 'UTC', null],
  ['2026-02-28T20:00:00Z', 'UTC', '2026-03-01'],
  // In Baku it is 23:59 and midnight, and America has the same date until 10:00.
  ['2026-02-28T19:59:59Z', 'Asia/Baku', null],
  ['2026-02-28T20:00:00Z', 'Asia/Baku', '2026-02-28'],
  ['2026-03-01T05:59:59Z', 'Asia/Baku', '2026-02-28'],
  ['2026-03-01T06:00:00Z', 'Asia/Baku', null],
  // In New York the evening is tomorrow in Baku, and the night is yesterday in Chicago.
  ['2026-02-28T20:00:00Z', 'America/New_York', '2026-03-01'],
  ['2026-03-01T05:30:00Z', 'America/New_York', '2026-02-28'],
  ['2026-03-01T06:00:00Z', 'America/New_York', null],
  // Beyond Baku, there are more hours with two dates: Tokyo's day begins at 15:00 UTC.
  ['2026-02-28T14:59:59Z', 'Asia/Tokyo', null],
  ['2026-02-28T15:00:00Z', 'Asia/Tokyo', '2026-02-28'],
])('at %s in %s today may also be %j', (now, zone, other) => {
  expect(findOtherToday(new Date(now), zone)).toBe(other);
});
