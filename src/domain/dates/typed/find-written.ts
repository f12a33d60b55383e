import { dayFromToday, ranges, singleDay, weekdayAlone } from './shapes.ts';
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
    }
  | { readonly kind: 'from-today'; readonly daysAgo: number }
  /** `past`: "last Monday", which even on a Monday is not today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly past: boolean };

/** The tokens that the named groups of a shape found: one, or all that a longer group holds. */
interface Parts {
  one: (name: string) => Token | undefined;
  all: (name: string) => Tokens;
}

function findParts(shape: RegExp, tokens: Tokens): Parts | null {
  const found = shape.exec(tokens.map(({ sign }) => sign).join(''));
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

function findSingle(tokens: Tokens): Written | null {
  const parts = findParts(singleDay, tokens);
  if (!parts) return null;
  const day = writtenDay(parts, 'first');
  const weekday = parts.one('weekdayBefore') ?? parts.one('weekdayAfter');
  return {
    kind: 'calendar',
    range: { first: day, last: day },
    weekdays: { first: weekday?.value ?? null, last: null },
    listed: null,
  };
}

function findRange(shape: RegExp, tokens: Tokens): Written | null {
  const parts = findParts(shape, tokens);
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

function findFromToday(tokens: Tokens): Written | null {
  const daysAgo = findParts(dayFromToday, tokens)?.one('daysAgo');
  return daysAgo ? { kind: 'from-today', daysAgo: daysAgo.value } : null;
}

function findWeekday(tokens: Tokens): Written | null {
  const parts = findParts(weekdayAlone, tokens);
  const weekday = parts?.one('weekday');
  if (!parts || !weekday) return null;
  const past = parts.one('pastBefore') ?? parts.one('pastAfter');
  return { kind: 'weekday', weekday: weekday.value, past: past !== undefined };
}

/** Days of several months, or each with its month: "27, 28 февраля и 1 марта", "28.02, 01.03 və 02.03". */
function findDayList(tokens: Tokens): Written | null {
  const pieces = splitList(tokens);
  if (pieces.length < 3) return null;
  const days: WrittenDay[] = [];
  // From the end, since a bare number is of the month that follows it.
  for (const piece of pieces.toReversed()) {
    const day = findListed(piece, days[0]);
    if (!day) return null;
    days.unshift(day);
  }
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  if (!isRising(days.map(({ month, day }) => month * 31 + day))) return null;
  const isInRow = days.every((day, index) => index === 0 || isNext(day, days[index - 1]));
  return {
    kind: 'calendar',
    range: { first, last },
    weekdays: { first: null, last: null },
    listed: isInRow ? days.length : 0,
  };
}

function findListed(tokens: Tokens, next: WrittenDay | undefined): WrittenDay | null {
  const written = findSingle(tokens);
  if (written?.kind === 'calendar') return written.range.first;
  const bare = /^h?d\.?$/.test(tokens.map(({ sign }) => sign).join(''));
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

/** All that the tokens say, as far as they have the shape of a date, a range or a day seen from today. */
export function listWritten(tokens: Tokens): readonly Written[] {
  return [
    findSingle(tokens),
    ...ranges.map((shape) => findRange(shape, tokens)),
    findDayList(tokens),
    findFromToday(tokens),
    findWeekday(tokens),
  ].filter((written) => written !== null);
}
