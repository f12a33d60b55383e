import { expect, it } from 'vitest';
import { findOtherToday } from '#src/domain/dates/typed/other-today.ts';

it.each([
  ['2026-03-01T00:00:00Z', '2026-02-28'],
  ['2026-03-01T05:59:59Z', '2026-02-28'],
  ['2026-03-01T06:00:00Z', null],
  ['2026-02-28T19:59:59Z', null],
  ['2026-02-28T20:00:00Z', '2026-03-01'],
])('at %s today may also be %j', (now, other) => {
  expect(findOtherToday(new Date(now))).toBe(other);
});
