import { addDays, type DayRange, makeDay } from '#src/domain/dates/day.ts';
import type { DaysContext } from '#src/domain/dates/suggest-days.ts';

/** A range of days, from their plain texts. */
export function rangeOf(first: string, last: string = first): DayRange {
  return { first: makeDay(first), last: makeDay(last) };
}

/** What days are judged by in an evening, when the calendar of the earliest zone is already at the next day. */
export function onDay(day: string, campaign: DayRange | null): DaysContext {
  return { today: makeDay(day), latestToday: addDays(makeDay(day), 1), campaign };
}
