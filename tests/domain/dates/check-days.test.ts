import { describe, expect, test } from 'vitest';
import { checkDays } from '#src/domain/dates/check-days.ts';
import { type DayRange, makeDay } from '#src/domain/dates/day.ts';
import { onDay, rangeOf } from './sample-days.ts';

const today = makeDay('2026-03-20');
const campaign = rangeOf('2026-02-16', '2026-03-10');

const after = onDay(today, campaign);

describe('days that can be believed', () => {
  test('lie inside the campaign, up to its very ends', () => {
    expect(checkDays(rangeOf('2026-02-26'), after)).toEqual({ kind: 'fine' });
    expect(checkDays(campaign, after)).toEqual({ kind: 'fine' });
  });

  test('are those of the last year where the campaign has no days', () => {
    expect(checkDays(rangeOf('2025-03-20', '2025-03-21'), onDay(today, null))).toEqual({ kind: 'fine' });
  });

  test('are today where it is already tomorrow', () => {
    expect(checkDays(rangeOf('2026-03-21'), onDay(today, null))).toEqual({ kind: 'fine' });
  });

  test('are at most sixty', () => {
    expect(checkDays(rangeOf('2026-01-01', '2026-03-01'), onDay(today, null))).toEqual({ kind: 'fine' });
    expect(checkDays(rangeOf('2025-12-31', '2026-03-01'), onDay(today, null))).toEqual({
      kind: 'ask',
      why: 'too-long',
      suggestion: null,
    });
  });
});

describe('days outside the campaign', () => {
  const outside = (range: DayRange, context = after) => {
    const checked = checkDays(range, context);
    expect(checked).toMatchObject({ kind: 'ask', why: 'outside' });
    return checked.kind === 'ask' ? checked.suggestion : undefined;
  };

  test('of another year are moved to the year of the campaign', () => {
    expect(outside(rangeOf('2025-03-04'))).toEqual(rangeOf('2026-03-04'));
    expect(outside(rangeOf('2025-02-26'))).toEqual(rangeOf('2026-02-26'));
    expect(outside(rangeOf('2027-02-26'))).toEqual(rangeOf('2026-02-26'));
    expect(outside(rangeOf('2025-02-25', '2025-03-03'))).toEqual(rangeOf('2026-02-25', '2026-03-03'));
  });

  test('of another year may be as many as an event can have', () => {
    const quarter = onDay(today, rangeOf('2026-01-01', '2026-03-10'));
    expect(outside(rangeOf('2025-01-01', '2025-03-01'), quarter)).toEqual(
      rangeOf('2026-01-01', '2026-03-01'),
    );
  });

  test('of the neighbouring month are moved into the campaign', () => {
    expect(outside(rangeOf('2026-03-27'))).toEqual(rangeOf('2026-02-27'));
    expect(outside(rangeOf('2026-01-20'))).toEqual(rangeOf('2026-02-20'));
    expect(outside(rangeOf('2026-03-21', '2026-03-27'))).toEqual(rangeOf('2026-02-21', '2026-02-27'));
  });

  test('are moved over the end of a year', () => {
    const winter = onDay('2027-02-01', rangeOf('2026-12-10', '2027-01-10'));
    expect(outside(rangeOf('2027-01-27'), winter)).toEqual(rangeOf('2026-12-27'));
    expect(outside(rangeOf('2026-01-05'), winter)).toEqual(rangeOf('2027-01-05'));
    expect(outside(rangeOf('2025-12-28', '2026-01-02'), winter)).toEqual(rangeOf('2026-12-28', '2027-01-02'));
  });

  test('with one end in the wrong month keep the other', () => {
    expect(outside(rangeOf('2026-02-20', '2026-03-25'))).toEqual(rangeOf('2026-02-20', '2026-02-25'));
    expect(outside(rangeOf('2026-01-25', '2026-03-03'))).toEqual(rangeOf('2026-02-25', '2026-03-03'));
  });

  test('get no suggestion where nothing is likely', () => {
    expect(outside(rangeOf('2025-11-20'))).toBeNull();
    expect(outside(rangeOf('2026-03-12'))).toBeNull();
    expect(outside(rangeOf('2026-02-14', '2026-02-18'))).toBeNull();
  });

  test('get none when the other month is too short for the day', () => {
    expect(outside(rangeOf('2025-03-31'), onDay(today, rangeOf('2025-02-10', '2025-03-05')))).toBeNull();
  });

  test('get none on 29 February of a year that has none', () => {
    expect(outside(rangeOf('2024-02-29'))).toBeNull();
  });

  test('are not moved to days that have not come', () => {
    const early = onDay('2026-02-20', campaign);
    expect(outside(rangeOf('2025-02-18'), early)).toEqual(rangeOf('2026-02-18'));
    expect(outside(rangeOf('2025-03-04'), early)).toBeNull();
  });

  test('go to the year nearest to today where the campaign has several', () => {
    const long = onDay('2026-03-20', rangeOf('2023-01-01', '2026-12-31'));
    expect(outside(rangeOf('2020-02-26'), long)).toEqual(rangeOf('2026-02-26'));
  });
});

describe('days that have not come', () => {
  const inFuture = (range: DayRange, context: ReturnType<typeof onDay>) => {
    const checked = checkDays(range, context);
    expect(checked).toMatchObject({ kind: 'ask', why: 'future' });
    return checked.kind === 'ask' ? checked.suggestion : undefined;
  };

  test('are moved to their latest year where the campaign has no days', () => {
    const open = onDay(today, null);
    expect(inFuture(rangeOf('2027-02-26'), open)).toEqual(rangeOf('2026-02-26'));
    expect(inFuture(rangeOf('2029-02-26'), open)).toEqual(rangeOf('2026-02-26'));
    expect(inFuture(rangeOf('2026-12-20'), open)).toEqual(rangeOf('2025-12-20'));
    expect(inFuture(rangeOf('2026-12-28', '2027-01-02'), open)).toEqual(rangeOf('2025-12-28', '2026-01-02'));
    expect(inFuture(rangeOf('2027-03-21'), open)).toEqual(rangeOf('2026-03-21'));
  });

  test('are left alone when the range has begun: it is only not over', () => {
    expect(inFuture(rangeOf('2026-03-18', '2026-03-25'), onDay(today, null))).toBeNull();
    expect(inFuture(rangeOf('2026-03-21', '2026-03-25'), onDay(today, null))).toBeNull();
    const long = onDay('2026-02-20', rangeOf('2024-01-01', '2026-12-31'));
    expect(inFuture(rangeOf('2026-02-18', '2026-02-25'), long)).toBeNull();
  });

  test('of the campaign may be a slip of the month', () => {
    const half = onDay('2026-03-01', rangeOf('2026-01-01', '2026-03-31'));
    expect(inFuture(rangeOf('2026-03-27'), half)).toEqual(rangeOf('2026-02-27'));
  });

  test('of the campaign have no better guess where the month before is not of it', () => {
    expect(inFuture(rangeOf('2026-03-04'), onDay('2026-02-20', campaign))).toBeNull();
  });

  test('and outside the campaign are outside when that explains them, else in the future', () => {
    expect(checkDays(rangeOf('2027-02-26'), after)).toMatchObject({ why: 'outside' });
    expect(inFuture(rangeOf('2026-08-26'), after)).toBeNull();
  });

  test('on 29 February find no year to go to', () => {
    expect(inFuture(rangeOf('2028-02-29'), onDay(today, null))).toBeNull();
  });
});

describe('days of long ago, where the campaign has no days', () => {
  const ask = (range: DayRange) => checkDays(range, onDay(today, null));

  test('are asked about, with the same days of this year or the last', () => {
    for (const [range, suggestion] of [
      [rangeOf('1992-02-26'), rangeOf('2026-02-26')],
      [rangeOf('2020-09-27'), rangeOf('2025-09-27')],
      [rangeOf('2025-03-19'), rangeOf('2026-03-19')],
      [rangeOf('2024-12-31', '2025-01-02'), rangeOf('2025-12-31', '2026-01-02')],
    ] as const) {
      expect(ask(range)).toEqual({ kind: 'ask', why: 'long-ago', suggestion });
    }
  });

  test('are asked about without another day where there is none', () => {
    expect(ask(rangeOf('2024-02-29'))).toEqual({ kind: 'ask', why: 'long-ago', suggestion: null });
  });
});

describe('too many days', () => {
  const tooLong = (range: DayRange, context: ReturnType<typeof onDay>) => {
    const checked = checkDays(range, context);
    expect(checked).toMatchObject({ kind: 'ask', why: 'too-long' });
    return checked.kind === 'ask' ? checked.suggestion : undefined;
  };

  test('come from one year typed wrong, which is put right', () => {
    expect(tooLong(rangeOf('2025-02-25', '2026-03-03'), after)).toEqual(rangeOf('2026-02-25', '2026-03-03'));
    expect(tooLong(rangeOf('2026-02-25', '2027-03-03'), after)).toEqual(rangeOf('2026-02-25', '2026-03-03'));
    const open = onDay(today, null);
    expect(tooLong(rangeOf('2025-02-25', '2026-03-03'), open)).toEqual(rangeOf('2026-02-25', '2026-03-03'));
    expect(tooLong(rangeOf('2020-02-25', '2021-03-03'), open)).toBeNull();
  });

  test('are asked about before anything else', () => {
    expect(tooLong(rangeOf('2026-02-20', '2026-09-20'), after)).toBeNull();
    expect(tooLong(rangeOf('2026-01-01', '2026-05-20'), onDay(today, null))).toBeNull();
  });

  test('of the campaign are asked about as well', () => {
    const long = onDay(today, rangeOf('2025-09-01', '2026-03-15'));
    expect(tooLong(rangeOf('2025-10-01', '2025-12-15'), long)).toBeNull();
    const toThisDay = onDay(today, rangeOf('2025-09-01', '2026-03-21'));
    expect(tooLong(rangeOf('2026-01-01', '2026-03-21'), toThisDay)).toBeNull();
  });
});
