import { addDays, type Day, type DayRange, daysBetween, findDayOf, partsOf } from './day.ts';
import { isWithin, lengthOf } from './day-range.ts';

/** An event of more days than this is one that somebody should look at twice. */
export const longestEvent = 60;

/**
 * Without a campaign, days further back than this are asked about. They have come round again since, and the year beside
 * them is more often that of what is commemorated, or last year's out of habit, than that of the event.
 */
const longestAgo = 365;

/** What days are judged by. */
export type DaysContext = {
  /** The day of the person who reports. */
  readonly today: Day;
  /** The day in the zone that is ahead of all (`earliestZone`): nothing after it can have happened. */
  readonly latestToday: Day;
  /** The days of the campaign; null when it has none. */
  readonly campaign: DayRange | null;
};

/** Whether the days are more than a year back. The days of a campaign are judged by that campaign instead. */
export function isLongAgo({ first }: DayRange, { today, campaign }: DaysContext): boolean {
  return campaign === null && first < addDays(today, -longestAgo);
}

/** The same day of the month so many months away, or null where that month is too short. */
function findShifted(day: Day, months: number): Day | null {
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  return findDayOf({ year: Math.floor(index / 12), month: (index % 12) + 1, day: parts.day });
}

function shiftEnds(range: DayRange, months: { first: number; last: number }): DayRange[] {
  const first = findShifted(range.first, months.first);
  const last = findShifted(range.last, months.last);
  return first && last ? [{ first, last }] : [];
}

/** One end wrong, the other right; a single day is written once and has only both. */
function shiftOne(range: DayRange, months: { first: number; last: number }): DayRange[] {
  if (range.first === range.last) return [];
  return [...shiftEnds(range, { ...months, first: 0 }), ...shiftEnds(range, { ...months, last: 0 })];
}

function yearsInView(range: DayRange, { today, latestToday, campaign }: DaysContext): number[] {
  const from = campaign ? partsOf(campaign.first).year : partsOf(today).year - 1;
  const to = partsOf(campaign ? campaign.last : latestToday).year;
  const inFrame = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...new Set([...inFrame, partsOf(range.first).year, partsOf(range.last).year])];
}

/** What the days could have been before the slip, the likeliest kind of slip first. */
function possibleSlips(range: DayRange, context: DaysContext): DayRange[][] {
  const { latestToday, campaign } = context;
  const years = yearsInView(range, context);
  const monthsTo = (year: number, day: Day) => (year - partsOf(day).year) * 12;

  const isInside = campaign ? isWithin(range, campaign) : !isLongAgo(range, context);
  // Days of the campaign that have begun have the right first day, though the last may be wrong or to come.
  const both = (months: number) =>
    isInside && range.first <= latestToday ? [] : shiftEnds(range, { first: months, last: months });

  const wrongYear = years.flatMap((year) => both(monthsTo(year, range.last)));
  const wrongYearOnce = years.flatMap((year) =>
    shiftOne(range, { first: monthsTo(year, range.first), last: monthsTo(year, range.last) }),
  );
  // The neighbouring month answers only where the campaign or the calendar rules out the one typed.
  const isRuledOut = campaign !== null && (!isInside || range.last > latestToday);
  const neighbours = isRuledOut ? [-1, 1] : [];
  const wrongMonth = neighbours.flatMap(both);
  const wrongMonthOnce = neighbours.flatMap((months) => shiftOne(range, { first: months, last: months }));
  return [wrongYear, wrongYearOnce, wrongMonth, wrongMonthOnce];
}

/**
 * The days that were most likely meant by days that cannot be right: the same in another year, or in the
 * neighbouring month, for both ends or for one of them. A suggestion would itself pass the check — it lies
 * inside the campaign, not in the future, and is not too long; among several of a kind the nearest to today
 * wins. Null where nothing sensible is found.
 */
export function findSuggestion(range: DayRange, context: DaysContext): DayRange | null {
  const { today, latestToday, campaign } = context;
  const isSensible = (days: DayRange) =>
    days.first <= days.last &&
    days.last <= latestToday &&
    lengthOf(days) <= longestEvent &&
    (!campaign || isWithin(days, campaign)) &&
    !isLongAgo(days, context);
  const away = (days: DayRange) => Math.abs(daysBetween(today, days.last));

  for (const slips of possibleSlips(range, context)) {
    const [nearest] = slips.filter(isSensible).sort((a, b) => away(a) - away(b));
    if (nearest) return nearest;
  }
  return null;
}
