import {
  addDays,
  type Day,
  type DayRange,
  daysInMonth,
  findDayOf,
  firstOfMonth,
  partsOf,
  weekdayOf,
} from '#src/domain/dates/day.ts';
import { buildSingleDay, isWithin, lengthOf } from '#src/domain/dates/day-range.ts';
import { chooseYears, type DateContext } from './choose-years.ts';
import { foldTyped, listReadings } from './find-tokens.ts';
import { listWritten, type Written, type WrittenDay, type WrittenRange } from './find-written.ts';
import { listCorrections } from './list-corrections.ts';
import type { Tokens } from './token.ts';
import { listSpellings, spokenVocabulary, wholeVocabulary } from './vocabulary.ts';

/** What a typed text means as days. */
export type ParsedDays =
  | { readonly kind: 'days'; readonly range: DayRange }
  /**
   * Days that are asked about before they are taken, the likeliest first, at most three: a word is misspelt ("26
   * fevrl"), days were listed that do not follow each other, or the text means something else in another language.
   */
  | { readonly kind: 'doubtful'; readonly ranges: readonly [DayRange, ...DayRange[]] }
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
   * A day written beside another weekday than its own: "cümə, 26 fevral 2026". `nearest` is what the weekday says
   * instead, three days away at most; of a range, `day` is the first that is wrong.
   */
  | {
      readonly kind: 'other-weekday';
      readonly range: DayRange;
      readonly nearest: DayRange;
      readonly day: Day;
      readonly nearestDay: Day;
    }
  | { readonly kind: 'not-a-date' };

const notADate: ParsedDays = { kind: 'not-a-date' };

/** Years beyond these are slips of the finger; the bot has nothing to do with them. */
const earliestYear = 1990;
const latestYear = 2100;

/** Any leap year, to tell the days that some year has from those that none has. */
const leapYear = 2000;

/** More meanings than these are no help as buttons: then it is better to ask again. */
const mostRanges = 3;

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

/** The nearest day of that weekday: the day itself, or one up to three days away. */
function moveToWeekday(day: Day, weekday: number | null): Day {
  return weekday === null ? day : addDays(day, ((weekday - weekdayOf(day) + 10) % 7) - 3);
}

/** Days stay as they are when each stands beside its own weekday, or beside none. */
function compareWeekdays(
  range: DayRange,
  weekdays: (Written & { kind: 'calendar' })['weekdays'],
): ParsedDays {
  const first = moveToWeekday(range.first, weekdays.first);
  const isSingle = range.first === range.last && weekdays.last === null;
  const last = isSingle ? first : moveToWeekday(range.last, weekdays.last);
  if (first === range.first && last === range.last) return { kind: 'days', range };
  const [day, nearestDay] = first === range.first ? [range.last, last] : [range.first, first];
  const nearest = first <= last ? { first, last } : range;
  return { kind: 'other-weekday', range, nearest, day, nearestDay };
}

function place(written: Written, context: DateContext): ParsedDays {
  switch (written.kind) {
    case 'from-today':
      return { kind: 'days', range: buildSingleDay(addDays(context.today, -written.daysAgo)) };
    case 'weekday': {
      const notAfter = written.past ? addDays(context.today, -1) : context.today;
      return { kind: 'days', range: buildSingleDay(latestWeekday(written.weekday, notAfter)) };
    }
    case 'calendar': {
      const placed = placeInCalendar(withYear(written, context.today), context);
      if (placed.kind !== 'days') return placed;
      const { range } = placed;
      if (written.isYearUnsure && !isThisYearOrLast(range.first, context.today)) return notADate;
      if (written.listed !== null && written.listed !== lengthOf(range)) return askAboutList(range);
      return compareWeekdays(range, written.weekdays);
    }
    case 'days-of-a-month':
      return placeInMonths(written, context);
  }
}

/** The days in the year that words name beside them: "this year". */
function withYear({ range, yearsAgo }: Written & { kind: 'calendar' }, today: Day): WrittenRange {
  if (yearsAgo === undefined || range.first.year !== null) return range;
  const day = { ...range.first, year: partsOf(today).year - yearsAgo };
  return { first: day, last: day };
}

function isThisYearOrLast(day: Day, today: Day): boolean {
  const yearsAgo = partsOf(today).year - partsOf(day).year;
  return yearsAgo === 0 || yearsAgo === 1;
}

/** All the days from the first to the last may be meant, or one of those named: an entry has no gaps. */
function askAboutList(range: DayRange): ParsedDays {
  const { first, last } = range;
  return { kind: 'doubtful', ranges: [range, buildSingleDay(first), buildSingleDay(last)] };
}

/** Days whose month was left out: in the campaign's months, else in this one and the one before, those that are over. */
function placeInMonths(
  { first, last }: Written & { kind: 'days-of-a-month' },
  { today, around }: DateContext,
): ParsedDays {
  const from = partsOf(around?.first ?? addDays(firstOfMonth(partsOf(today).year, partsOf(today).month), -1));
  const monthsBack = (partsOf(today).year - from.year) * 12 + partsOf(today).month - from.month;
  const ranges: DayRange[] = [];
  for (let back = 0; back <= monthsBack && ranges.length < mostRanges; back++) {
    const index = partsOf(today).year * 12 + partsOf(today).month - 1 - back;
    const month = { year: Math.floor(index / 12), month: (index % 12) + 1 };
    const range = { first: findDayOf({ ...month, day: first }), last: findDayOf({ ...month, day: last }) };
    if (!range.first || !range.last || range.last > today) continue;
    const days = { first: range.first, last: range.last };
    if (!around || isWithin(days, around)) ranges.push(days);
  }
  const [latest, ...others] = ranges;
  return latest ? { kind: 'doubtful', ranges: [latest, ...others] } : notADate;
}

/** The surest first: a reading that the calendar has, whose weekday is right, is what was meant. */
const bySurety = ['days', 'other-weekday', 'doubtful', 'impossible', 'backwards'] as const;

/** What a text means that can be read in several ways: the surest of them, or a question if two are as sure. */
function choose(parsed: readonly ParsedDays[]): ParsedDays {
  const ranges = distinctRanges(parsed.flatMap((each) => (each.kind === 'days' ? [each.range] : [])));
  const [first, second] = ranges;
  if (first && second)
    return ranges.length > mostRanges ? notADate : { kind: 'doubtful', ranges: [first, ...ranges.slice(1)] };
  for (const kind of bySurety) {
    const found = parsed.find((each) => each.kind === kind);
    if (found) return found;
  }
  return notADate;
}

function distinctRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  return [...new Map(ranges.map((range) => [`${range.first}_${range.last}`, range])).values()];
}

function placeReadings(readings: readonly Tokens[], context: DateContext): ParsedDays {
  return choose(readings.flatMap(listWritten).map((written) => place(written, context)));
}

/**
 * What a folded text means, in the languages that the bot speaks if it is a date in them, else in all.
 * @param change what its tokens are changed to before they are judged; it may leave readings out
 */
export function placeText(
  folded: string,
  context: DateContext,
  change: (readings: readonly Tokens[]) => readonly Tokens[] = (readings) => readings,
): ParsedDays {
  const spoken = placeReadings(change(listReadings(folded, spokenVocabulary)), context);
  if (spoken.kind !== 'not-a-date') return spoken;
  return placeReadings(change(listReadings(folded, wholeVocabulary())), context);
}

/**
 * Reads a day or a range of days as people type them, in the languages of the bot and many others alike, whatever
 * the language of the reader: "26.02.2026", "21–27 fevral", "с 25 февраля по 3 марта", "vom 1. bis 3. März", "dünən".
 *
 * In dotted and slashed dates the day always stands first. A weekday is the latest one not after today, "last Monday"
 * the latest before today; beside a date it must agree with it. The time of the day is left out. Days named one by one
 * are a range when each follows the one before, else they are asked about. `chooseYears` says how a missing year is
 * chosen. A word that nobody knows and that is nearly one of a date is a doubt. A text with anything more in it is not
 * a date, nor is a bare number, and nothing ever throws.
 */
export function parseDays(text: string, context: DateContext): ParsedDays {
  const folded = foldTyped(text);
  if (folded === null) return notADate;
  const parsed = placeText(folded, context);
  return parsed.kind === 'not-a-date' ? parseMisspelt(folded, context) : parsed;
}

/** The days if one word is written as a word of dates that is only a letter away. */
function parseMisspelt(folded: string, context: DateContext): ParsedDays {
  for (const texts of listCorrections(folded, listSpellings())) {
    const ranges = distinctRanges(
      texts.flatMap((text) => {
        const parsed = placeText(text, context);
        if (parsed.kind === 'days' || parsed.kind === 'other-weekday') return [parsed.range];
        return parsed.kind === 'doubtful' ? parsed.ranges : [];
      }),
    );
    const [first, ...others] = ranges;
    if (first && others.length < mostRanges) return { kind: 'doubtful', ranges: [first, ...others] };
  }
  return notADate;
}
