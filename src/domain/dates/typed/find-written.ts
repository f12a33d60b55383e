import { type Reading, separateDays, toReading } from './separate-days.ts';
import {
  dayFromToday,
  daysOfAMonth,
  manyDays,
  ranges,
  shortYear,
  singleDay,
  weekdayAlone,
} from './shapes.ts';
import type { Token, Tokens } from './token.ts';

/** A day as it was written: not yet known to exist, its year perhaps left out. */
export type WrittenDay = { readonly day: number; readonly month: number; readonly year: number | null };

/** The two ends of a range as written; a single day is both. */
export type WrittenRange = { readonly first: WrittenDay; readonly last: WrittenDay };

/** What a text says, before the calendar is asked. Weekdays count from 0, Monday. */
export type Written =
  /**
   * `weekdays`: those named beside the days, null where none is; `listed`: how many days in a row were
   * named one by one ("26 və 27 fevral"), 0 when they are not in a row, null for a day or a range.
   */
  | {
      readonly kind: 'calendar';
      readonly range: WrittenRange;
      readonly weekdays: { readonly first: number | null; readonly last: number | null };
      readonly listed: number | null;
      /** Whether the last number is a year or one more day: "Feb 25 26". */
      readonly isYearUnsure?: boolean;
      /** 0 for "this year", 1 for "last year" beside the day. */
      readonly yearsAgo?: number | undefined;
    }
  /** Days without their month: "3-dən 5-dək", "du 3 au 5". */
  | { readonly kind: 'days-of-a-month'; readonly first: number; readonly last: number }
  | { readonly kind: 'from-today'; readonly daysAgo: number }
  /** `past`: "last Monday", which even on a Monday is not today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly past: boolean };

/** The tokens that the named groups of a shape found: one, or all that a longer group holds. */
interface Parts {
  one: (name: string) => Token | undefined;
  all: (name: string) => Tokens;
}

function findParts(shape: RegExp, { tokens, signs }: Reading): Parts | null {
  const found = shape.exec(signs);
  if (!found) return null;
  const all = (name: string) => tokens.slice(...(found.indices?.groups?.[name] ?? [0, 0]));
  const parts = { one: (name: string) => all(name)[0], all };
  return hasTimeOfDay(parts) ? parts : null;
}

/** Hours that stand in figures alone; those with minutes are known to exist when they are found. */
function hasTimeOfDay({ one }: Parts): boolean {
  const names = ['from', 'fromBare', 'to', 'toBare', 'start', 'end', 'endBare', 'begin', 'finish'];
  return names.every((name) => (one(name)?.value ?? 0) < 24);
}

/** Two digits of a year are of this century, but 90–99 of the last one. */
function yearOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.sign === 'y') return token.value;
  return token.value + (token.value < 90 ? 2000 : 1900);
}

function writtenDay({ one }: Parts, end: 'first' | 'last'): WrittenDay {
  // A month said once is the month of both ends.
  const month = one(`${end}Month`) ?? one('lastMonth') ?? one('firstMonth');
  return { day: one(`${end}Day`)?.value ?? 0, month: month?.value ?? 0, year: yearOf(one(`${end}Year`)) };
}

function findSingle(reading: Reading): (Written & { kind: 'calendar' }) | null {
  const parts = findParts(singleDay, reading);
  if (!parts) return null;
  const day = writtenDay(parts, 'first');
  const weekday = ['Before', 'Within', 'After'].map((place) => parts.one(`weekday${place}`)).find(Boolean);
  return {
    kind: 'calendar',
    range: { first: day, last: day },
    weekdays: { first: weekday?.value ?? null, last: null },
    listed: null,
    yearsAgo: yearsAgoOf(parts),
  };
}

function yearsAgoOf({ one }: Parts): number | undefined {
  if (one('thisYearBefore') ?? one('thisYearAfter')) return 0;
  return (one('pastYearBefore') ?? one('pastYearAfter')) ? 1 : undefined;
}

function findRange(shape: RegExp, reading: Reading): Written | null {
  const parts = findParts(shape, reading);
  if (!parts) return null;
  const range = { first: writtenDay(parts, 'first'), last: writtenDay(parts, 'last') };
  const between = parts.all('middle').filter(({ sign }) => sign === 'd');
  const isListed = isList(parts, between);
  if (between.length > 0) {
    const named = [range.first.day, ...between.map(({ value }) => value), range.last.day];
    // "24, 25 – 27 fevral" is neither a list nor a range.
    if (!isListed || !isRising(named)) return null;
  }
  const weekdayOf = (end: 'first' | 'last') =>
    [`${end}Weekday`, `${end}Before`, `${end}After`].map((name) => parts.one(name)?.value).find(isNumber);
  return {
    kind: 'calendar',
    range,
    weekdays: { first: weekdayOf('first') ?? null, last: weekdayOf('last') ?? null },
    listed: isListed ? countInRow(range.first.day, between) : null,
  };
}

/**
 * Whether each of the days is named: by commas and "and", or by dashes where there are more than two. "25 Şubat ve 3
 * Mart arası" and "between 25 February and 3 March" are ranges in spite of their "and".
 */
function isList(parts: Parts, between: Tokens): boolean {
  const hasDash = parts.all('middle').some(({ sign }) => sign === '-');
  if (!parts.one('and')) return hasDash && between.length * 2 === parts.all('middle').length;
  return !hasDash && !parts.one('closed') && !parts.one('between');
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

function isRising(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));
}

/** How many days a list names, with its last one; 0 if the first ones do not follow each other. */
function countInRow(first: number, others: Tokens): number {
  return others.every(({ value }, index) => value === first + index + 1) ? others.length + 2 : 0;
}

function findFromToday(reading: Reading): Written | null {
  const daysAgo = findParts(dayFromToday, reading)?.one('daysAgo');
  return daysAgo ? { kind: 'from-today', daysAgo: daysAgo.value } : null;
}

function findWeekday(reading: Reading): Written | null {
  const parts = findParts(weekdayAlone, reading);
  const weekday = parts?.one('weekday');
  if (!parts || !weekday) return null;
  const past = parts.one('pastBefore') ?? parts.one('pastAfter');
  return { kind: 'weekday', weekday: weekday.value, past: past !== undefined };
}

/** Days of several months, or each with its month: "27, 28 февраля и 1 марта", "28.02, 01.03 və 02.03". */
function findDayList({ tokens, signs }: Reading): Written | null {
  if (!manyDays.test(signs)) return null;
  const pieces = splitList(tokens);
  const days = [listDays(pieces.toReversed())?.reverse(), listDays(pieces)].find(isRisingInYear);
  if (!days) return null;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const isInRow = days.every((day, index) => index === 0 || isNext(day, days[index - 1]));
  return {
    kind: 'calendar',
    range: { first, last },
    weekdays: { first: null, last: null },
    listed: isInRow ? days.length : 0,
  };
}

/** A bare number is of the month that was named last: from the end in "27, 28 fevral", from the start in "Feb 27, 28". */
function listDays(pieces: readonly Tokens[]): WrittenDay[] | null {
  const days: WrittenDay[] = [];
  for (const piece of pieces) {
    const day = findListed(piece, days.at(-1));
    if (!day) return null;
    days.push(day);
  }
  return days;
}

function isRisingInYear(days: readonly WrittenDay[] | null | undefined): boolean {
  return days != null && isRising(days.map(({ month, day }) => month * 31 + day));
}

function findListed(tokens: Tokens, next: WrittenDay | undefined): WrittenDay | null {
  const reading = toReading(tokens);
  const written = findSingle(reading);
  if (written) return written.range.first;
  const bare = /^h?d\.?$/.test(reading.signs);
  const number = tokens.find(({ sign }) => sign === 'd');
  return bare && number && next ? { ...next, day: number.value } : null;
}

function isNext(day: WrittenDay, before: WrittenDay | undefined): boolean {
  return day.day === 1 || (before?.day === day.day - 1 && before.month === day.month);
}

/** What stands between commas and the words for "and". */
function splitList(tokens: Tokens): readonly Tokens[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.sign === ',' || token.sign === 'a') pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function findShortYear(reading: Reading): Written | null {
  const parts = findParts(shortYear, reading);
  if (!parts) return null;
  const day = writtenDay(parts, 'first');
  const range = { first: day, last: day };
  return {
    kind: 'calendar',
    range,
    weekdays: { first: null, last: null },
    listed: null,
    isYearUnsure: true,
  };
}

function findDaysOfAMonth(reading: Reading): Written | null {
  const parts = findParts(daysOfAMonth, reading);
  const [first, last] = [parts?.one('first')?.value, parts?.one('last')?.value];
  return first && last && first < last ? { kind: 'days-of-a-month', first, last } : null;
}

function listCalendar(reading: Reading): ReadonlyArray<Written | null> {
  return [findSingle(reading), ...ranges.map((shape) => findRange(shape, reading)), findDayList(reading)];
}

/** Of days that nothing parts, only those in their order are days: "26 10 fevral" may be anything. */
function isBackwards(written: Written | null): boolean {
  if (written?.kind !== 'calendar') return false;
  const { first, last } = written.range;
  return (
    first.month === last.month &&
    (first.year ?? last.year) === last.year &&
    first.day >= last.day &&
    first !== last
  );
}

/** All that the tokens say, as far as they have the shape of a date, a range or a day seen from today. */
export function listWritten(tokens: Tokens): readonly Written[] {
  const reading = toReading(tokens);
  const separated = separateDays(reading);
  return [
    ...listCalendar(reading),
    ...(separated ? listCalendar(separated).filter((written) => !isBackwards(written)) : []),
    findShortYear(reading),
    findDaysOfAMonth(reading),
    findFromToday(reading),
    findWeekday(reading),
  ].filter((written) => written !== null);
}
