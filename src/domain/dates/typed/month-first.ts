import type { DayRange } from '#src/domain/dates/day.ts';
import type { DateContext } from './choose-years.ts';
import { parseDays } from './parse-days.ts';

const slashed = /^\s*(\d{1,2})\s*\/\s*(\d{1,2})(?=\s*(?:\/\s*\d{2}(?:\d{2})?)?\s*$)/;

/**
 * The day of a date in slashes if its month stands first, as people in the United States write it: "02/26/2026". Null
 * for any other text. It is good for a suggestion only: `parseDays` has the day first.
 */
export function parseMonthFirst(text: string, context: DateContext): DayRange | null {
  if (!slashed.test(text)) return null;
  const parsed = parseDays(text.replace(slashed, '$2/$1'), context);
  return parsed.kind === 'days' ? parsed.range : null;
}
