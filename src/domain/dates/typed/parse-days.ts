import {
  addDays,
  type Day,
  type DayRange,
  daysInMonth,
  findDayOf,
  weekdayOf,
} from '#src/domain/dates/day.ts';
import { buildSingleDay, lengthOf } from '#src/domain/dates/day-range.ts';
import { chooseYears, type DateContext } from './choose-years.ts';
import { findTokens } from './find-tokens.ts';
import { findWritten, type WrittenDay, type WrittenRange } from './find-written.ts';

/** What a typed text means as days. */
export type ParsedDays =
  | { readonly kind: 'days'; readonly range: DayRange }
  /**
   * A date in form, but a day that the calendar lacks: "31.02". The year is null when no year has it, and
   * named for 29 February in a common year.
   */
  | {
      readonly kind: 'impossible';
      readonly day: number;
      readonly month: number;
      readonly year: number | null;
    }
  /** The last day lies before the first: "27–21 fevral". */
  | { readonly kind: 'backwards' }
  /**
   * The day written beside another weekday than its own: "cümə, 26 fevral 2026". `nearest` is what the weekday says
   * instead: the same days moved by three at most.
   */
  | { readonly kind: 'other-weekday'; readonly range: DayRange; readonly nearest: DayRange }
  | { readonly kind: 'not-a-date' };

const notADate: ParsedDays = { kind: 'not-a-date' };

/** Years beyond these are slips of the finger; the bot has nothing to do with them. */
const earliestYear = 1990;
const latestYear = 2100;

/** Any leap year, to tell the days that some year has from those that none has. */
const leapYear = 2000;

function isKnownYear(year: number): boolean {
  return year >= earliestYear && year <= latestYear;
}

function isPlausible({ day, month, year }: WrittenDay): boolean {
  return day >= 1 && month >= 1 && month <= 12 && (year === null || isKnownYear(year));
}

function placeInCalendar(range: WrittenRange, context: DateContext): ParsedDays {
  const ends = [range.first, range.last];
  if (!ends.every(isPlausible)) return notADate;
  const never = ends.find(({ day, month }) => day > daysInMonth(leapYear, month));
  if (never) return { kind: 'impossible', day: never.day, month: never.month, year: null };

  const years = chooseYears(range, context);
  if (!isKnownYear(years.first) || !isKnownYear(years.last)) return notADate;
  const first = findDayOf({ ...range.first, year: years.first });
  if (!first) return { kind: 'impossible', ...range.first, year: years.first };
  const last = findDayOf({ ...range.last, year: years.last });
  if (!last) return { kind: 'impossible', ...range.last, year: years.last };
  return first <= last ? { kind: 'days', range: { first, last } } : { kind: 'backwards' };
}

function latestWeekday(weekday: number, notAfter: Day): Day {
  return addDays(notAfter, -((weekdayOf(notAfter) - weekday + 7) % 7));
}

function moveToWeekday({ first, last }: DayRange, weekday: number): DayRange {
  const count = ((weekday - weekdayOf(first) + 10) % 7) - 3;
  return { first: addDays(first, count), last: addDays(last, count) };
}

/**
 * Reads a day or a range of days as people type them, in Azerbaijani, Russian, Turkish and English alike, whatever
 * the language of the reader: "26.02.2026", "21–27 fevral", "с 25 февраля по 3 марта", "dünən".
 *
 * In dotted and slashed dates the day always stands first. A weekday is the latest one not after today, "last Monday"
 * the latest before today; beside a date it must agree with it. The time after a single day is left out. Days named
 * one by one are a range when each follows the one before, else nothing is read. `chooseYears` says how a missing
 * year is chosen. A text with anything more in it is not a date, nor is a bare number, and nothing ever throws.
 */
export function parseDays(text: string, context: DateContext): ParsedDays {
  const written = findWritten(findTokens(text) ?? []);
  if (!written) return notADate;
  switch (written.kind) {
    case 'from-today':
      return { kind: 'days', range: buildSingleDay(addDays(context.today, -written.daysAgo)) };
    case 'weekday': {
      const notAfter = written.past ? addDays(context.today, -1) : context.today;
      return { kind: 'days', range: buildSingleDay(latestWeekday(written.weekday, notAfter)) };
    }
    case 'calendar': {
      const placed = placeInCalendar(written.range, context);
      if (placed.kind !== 'days') return placed;
      const { range } = placed;
      if (written.listed !== null && written.listed !== lengthOf(range)) return notADate;
      if (written.weekday === null || written.weekday === weekdayOf(range.first)) return placed;
      return { kind: 'other-weekday', range, nearest: moveToWeekday(range, written.weekday) };
    }
  }
}
