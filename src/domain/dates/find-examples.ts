import { addDays, type Day, type DayRange } from './day.ts';

/** Days to show how dates are written. */
export interface DateExamples {
  readonly day: Day;
  /** Null if there are no two days to choose from. */
  readonly range: DayRange | null;
}

/** How many days the range counts if there are as many. */
const longestExample = 4;

/**
 * Examples that could be an answer: days of the campaign that are over or have begun, the latest ones. Before the
 * campaign no day is both, and what has been is preferred.
 */
export function findExamples(today: Day, campaign: DayRange | null): DateExamples {
  const isRunning = campaign !== null && campaign.first <= today;
  const last = isRunning && campaign.last < today ? campaign.last : today;
  const first = isRunning ? campaign.first : addDays(last, -longestExample);
  // Not the last day of all, which is today for most: "today" is a button.
  const day = first < last ? addDays(last, -1) : last;
  const begin = addDays(day, 1 - longestExample);
  const range = { first: begin < first ? first : begin, last: day };
  if (range.first < range.last) return { day, range };
  return { day, range: first < last ? { first, last } : null };
}
