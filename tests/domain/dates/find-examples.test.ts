import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, makeDay } from '#src/domain/dates/day.ts';
import { isWithin } from '#src/domain/dates/day-range.ts';
import { findExamples } from '#src/domain/dates/find-examples.ts';
import { anyDay, anyRange } from './arbitrary-days.ts';
import { rangeOf } from './sample-days.ts';

const today = makeDay('2026-03-05');

test.each([
  ['without a campaign', null, '2026-03-04', ['2026-03-01', '2026-03-04']],
  ['while it runs', rangeOf('2026-02-16', '2026-03-31'), '2026-03-04', ['2026-03-01', '2026-03-04']],
  ['after it', rangeOf('2026-02-16', '2026-02-27'), '2026-02-26', ['2026-02-23', '2026-02-26']],
  ['on its second day', rangeOf('2026-03-04', '2026-03-31'), '2026-03-04', ['2026-03-04', '2026-03-05']],
  ['on its first day', rangeOf('2026-03-05', '2026-03-31'), '2026-03-05', null],
  ['before it', rangeOf('2026-03-20', '2026-03-31'), '2026-03-04', ['2026-03-01', '2026-03-04']],
] as const)('examples of dates, %s', (_, campaign, day, range) => {
  const [first, last] = range ?? [];
  expect(findExamples(today, campaign)).toEqual({ day, range: first && last ? rangeOf(first, last) : null });
});

test('are never in the future, and never outside of a campaign that has begun', () => {
  fc.assert(
    fc.property(anyDay, fc.option(anyRange), fc.nat(40), (day, campaign, later) => {
      // Half of the days lie about the beginning of the campaign.
      const now = campaign && later % 2 === 0 ? addDays(campaign.first, later - 5) : day;
      const examples = findExamples(now, campaign);
      const range = examples.range ?? { first: examples.day, last: examples.day };
      expect(range.first <= range.last && range.last <= now && examples.day <= now).toBe(true);
      if (!campaign || campaign.first > now) return;
      expect(
        isWithin(range, campaign) && isWithin({ first: examples.day, last: examples.day }, campaign),
      ).toBe(true);
    }),
  );
});
