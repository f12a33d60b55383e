import {
  addDays,
  type Day,
  type DayRange,
  daysBetween,
  daysInMonth,
  firstOfMonth,
  partsOf,
} from '#src/domain/dates/day.ts';
import type { WrittenDay, WrittenRange } from './find-written.ts';

/** What a year that was left out is guessed from. */
export type DateContext = {
  readonly today: Day;
  /** The days of the campaign; null or absent when it has none. */
  readonly around?: DayRange | null;
};

/** The years of the first and of the last day. */
export type Years = { readonly first: number; readonly last: number };

/** 29 February counts as the 28th in a common year: that it does not exist is for others to say. */
function dayIn(year: number, written: WrittenDay): Day {
  return addDays(
    firstOfMonth(year, written.month),
    Math.min(written.day, daysInMonth(year, written.month)) - 1,
  );
}

/**
 * Whether the range runs over the end of a year. It does when it is shorter that way than backwards:
 * "28 dekabr – 2 yanvar" does, "3 mart – 25 fevral" is a slip.
 */
function crossesYears({ first, last }: WrittenRange): boolean {
  // The years are any two common ones in a row.
  const backwards = daysBetween(dayIn(2001, last), dayIn(2001, first));
  return daysBetween(dayIn(2001, first), dayIn(2002, last)) < backwards;
}

/** How many days the range sticks out of the frame, on both sides together: 0 when it lies inside. */
function overhang(range: DayRange, frame: DayRange): number {
  const before = Math.max(0, daysBetween(range.first, frame.first));
  return before + Math.max(0, daysBetween(frame.last, range.last));
}

/**
 * The years of a written range whose months and days the calendar can have. A year written once is that of
 * both ends, unless the range crosses into the next. With no year at all it is the one that puts the days
 * inside the campaign, or sticking out of it least; among equals, and with no campaign, the one nearest to
 * today, be it past or coming ("2 yanvar" on 28 December is next week); at the same distance the past one.
 */
export function chooseYears(range: WrittenRange, { today, around }: DateContext): Years {
  const crossing = crossesYears(range) ? 1 : 0;
  const { first, last } = range;
  if (last.year !== null) return { first: first.year ?? last.year - crossing, last: last.year };
  if (first.year !== null) return { first: first.year, last: first.year + crossing };

  const now = { first: today, last: today };
  const frame = around ?? now;
  let best: { years: Years; out: number; away: number } | null = null;
  const lastYear = partsOf(frame.last).year + 1;
  for (let year = partsOf(frame.first).year - 1; year <= lastYear; year++) {
    const years = { first: year - crossing, last: year };
    const days = { first: dayIn(years.first, first), last: dayIn(years.last, last) };
    const out = overhang(days, frame);
    const away = overhang(days, now);
    if (!best || out < best.out || (out === best.out && away < best.away)) best = { years, out, away };
  }
  return best?.years ?? { first: lastYear, last: lastYear };
}
