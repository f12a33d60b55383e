import { type Day, type DayRange, daysBetween, makeDay } from './day.ts';

/** The days of an entry or a campaign; null when there are none. */
export function daysOf(dated: { firstDay: string | null; lastDay: string | null }): DayRange | null {
  if (dated.firstDay === null || dated.lastDay === null) return null;
  return { first: makeDay(dated.firstDay), last: makeDay(dated.lastDay) };
}

/** How many days the range counts, the first and the last included: at least 1. */
export function lengthOf(range: DayRange): number {
  return daysBetween(range.first, range.last) + 1;
}

/** Whether every day of the inner range is a day of the outer one. A single day is a range of one. */
export function isWithin(inner: DayRange, outer: DayRange): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** The range of one day. */
export function buildSingleDay(day: Day): DayRange {
  return { first: day, last: day };
}
