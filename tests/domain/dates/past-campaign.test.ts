import { describe, expect, test } from 'vitest';
import { checkDays } from '#src/domain/dates/check-days.ts';
import { makeDay } from '#src/domain/dates/day.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { readCampaignFixture } from '#tests/support/reports/campaign-fixture.ts';
import { onDay, rangeOf } from './sample-days.ts';

const campaign = rangeOf('2026-02-16', '2026-03-10');

/** What is asked about when the entries of a past campaign are typed on that day, as they were written. */
function listDoubts(day: string): string[] {
  return readCampaignFixture().flatMap(({ category, date }) => {
    const parsed = parseDays(date, { today: makeDay(day), around: campaign });
    if (parsed.kind !== 'days') return [`${date}: ${parsed.kind}`];
    const checked = checkDays(parsed.range, onDay(day, campaign));
    if (checked.kind === 'fine') return [];
    const meant = checked.suggestion ? formatRange(checked.suggestion, 'en') : 'nothing';
    return [`${category}, ${date}: ${checked.why}, perhaps ${meant}`];
  });
}

describe('the dates of a past campaign', () => {
  test.each(['2026-03-10', '2026-03-20', '2026-09-01', '2027-02-01'])(
    'typed as they were written, on %s: the four slips are asked about, and none of the other hundred',
    (day) => {
      expect(listDoubts(day)).toEqual([
        'documents, 4 mart, 2025: outside, perhaps 4 March 2026',
        'conferences, 26 fevral, 2025: outside, perhaps 26 February 2026',
        'conferences, 27 fevral, 2025: outside, perhaps 27 February 2026',
        'media, 27 mart, 2026: outside, perhaps 27 February 2026',
      ]);
    },
  );

  test('tell of a wrong year where the campaign has no days too', () => {
    const slip = rangeOf('2025-03-04');
    const suggestion = rangeOf('2026-03-04');
    expect(checkDays(slip, onDay('2026-03-20', null))).toEqual({ kind: 'ask', why: 'long-ago', suggestion });
  });
});
