import { addDays, type Day, dayAt } from '#src/domain/dates/day.ts';

/** Hours of UTC: until then it is still yesterday evening in America, and from then on tomorrow in Asia. */
const until = 6;
const from = 20;

/**
 * The other day that "today" may mean. A phone does not tell its zone and a country may have several, so today
 * is the day in UTC; near its ends people are awake where the date is another. Null in the hours between.
 */
export function findOtherToday(now: Date): Day | null {
  const hour = now.getUTCHours();
  const today = dayAt(now, 'UTC');
  if (hour < until) return addDays(today, -1);
  return hour < from ? null : addDays(today, 1);
}
