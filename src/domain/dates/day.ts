import { localTimeAt } from './time-zone.ts';

/** Marks checked texts, so that a raw string from a message or a row cannot pass for a day. */
declare const checked: unique symbol;

/**
 * A calendar day as ISO 8601 `YYYY-MM-DD`: proleptic Gregorian, years 0000–9999, without a zone. Days as
 * plain text sort, compare and store as they are.
 */
export type Day = string & { readonly [checked]: 'day' };

/** Days from the first to the last, both included. */
export type DayRange = { readonly first: Day; readonly last: Day };

/** A day taken apart: the month from 1 to 12, the day from 1 to 31. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The zone whose calendar is ahead of all others (UTC+14, Kiribati): a day that has not begun there has
 * begun nowhere. POSIX writes its sign the other way round.
 */
export const earliestZone = 'Etc/GMT-14';

const millisecondsPerDay = 86_400_000;

/** Whether the text is an existing day in the one accepted form. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // Some engines roll 31 February over into March instead of refusing it.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

/** The day of the text, or null when the text is none. */
export function findDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** The day with these parts, or null when the calendar has none: 31 February, month 13. */
export function findDayOf({ year, month, day }: DayParts): Day | null {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return findDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * The day of a text that is known to be one: a constant, a column of type `date`.
 * @throws RangeError when it is not — a defect, never something a person typed; that is `findDay`.
 */
export function makeDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day: ${text}`);
  return text;
}

/** The first day of a month (1–12). Throws where there is none. */
export function firstOfMonth(year: number, month: number): Day {
  const day = findDayOf({ year, month, day: 1 });
  if (!day) throw new RangeError(`No month ${month} of ${year}`);
  return day;
}

/** The year, the month (1–12) and the day of the month of a day. */
export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
}

/** The day so many whole days later; earlier when the count is negative. Throws beyond the year 9999. */
export function addDays(day: Day, count: number): Day {
  return makeDay(new Date(Date.parse(day) + count * millisecondsPerDay).toISOString().slice(0, 10));
}

/** How many days lie from one day to another: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** For sorting: negative when the first day is earlier, 0 when both are the same, else positive. */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}

/** How many days the month (1–12) has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return findDayOf({ year, month, day: 29 }) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The calendar day at an instant in an IANA zone.
 * @throws RangeError when the zone is unknown.
 */
export function dayAt(instant: Date, zone: string): Day {
  const day = findDayOf(localTimeAt(instant, zone));
  if (!day) throw new RangeError(`No day of four-digit years at ${instant.toISOString()}`);
  return day;
}
