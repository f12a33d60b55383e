import { dayFromToday, ranges, singleDay, weekdayAlone } from './shapes.ts';
import type { Token } from './token.ts';

/** A day as it was written: not yet known to exist, its year perhaps left out. */
export type WrittenDay = { readonly day: number; readonly month: number; readonly year: number | null };

/** The two ends of a range as written; a single day is both. */
export type WrittenRange = { readonly first: WrittenDay; readonly last: WrittenDay };

/** What a text says, before the calendar is asked. Weekdays count from 0, Monday. */
export type Written =
  /**
   * `weekday`: the one named beside a single day, null when none is; `listed`: how many days in a row were
   * named one by one ("26 və 27 fevral"), 0 when they are not in a row, null for a day or a range.
   */
  | {
      readonly kind: 'calendar';
      readonly range: WrittenRange;
      readonly weekday: number | null;
      readonly listed: number | null;
    }
  | { readonly kind: 'from-today'; readonly daysAgo: number }
  /** `past`: "last Monday", which even on a Monday is not today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly past: boolean };

/** The token that a named group of a shape found, if it found one. */
type Part = (name: string) => Token | undefined;

function findParts(shape: RegExp, tokens: readonly Token[]): Part | null {
  const found = shape.exec(tokens.map(({ sign }) => sign).join(''));
  if (!found) return null;
  return (name) => tokens[found.indices?.groups?.[name]?.[0] ?? -1];
}

/** Two digits of a year are of this century, but 90–99 of the last one. */
function yearOf(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.sign === 'y') return token.value;
  return token.value + (token.value < 90 ? 2000 : 1900);
}

function writtenDay(part: Part, end: 'first' | 'last'): WrittenDay {
  // A month said once is the month of both ends.
  const month = part(`${end}Month`) ?? part('lastMonth') ?? part('firstMonth');
  return { day: part(`${end}Day`)?.value ?? 0, month: month?.value ?? 0, year: yearOf(part(`${end}Year`)) };
}

function findSingle(tokens: readonly Token[]): Written | null {
  const part = findParts(singleDay, tokens);
  if (!part || !hasTimeOfDay(part)) return null;
  const day = writtenDay(part, 'first');
  const weekday = part('weekdayBefore') ?? part('weekdayAfter');
  return {
    kind: 'calendar',
    range: { first: day, last: day },
    weekday: weekday?.value ?? null,
    listed: null,
  };
}

function hasTimeOfDay(part: Part): boolean {
  return (part('hour')?.value ?? 0) < 24 && (part('minute')?.value ?? 0) < 60;
}

function findRange(tokens: readonly Token[]): Written | null {
  for (const shape of ranges) {
    const part = findParts(shape, tokens);
    if (part) {
      const range = { first: writtenDay(part, 'first'), last: writtenDay(part, 'last') };
      return { kind: 'calendar', range, weekday: null, listed: countListed(part) };
    }
  }
  return null;
}

/** "25 Şubat ve 3 Mart arası" and "between 25 February and 3 March" are ranges in spite of their "and". */
function countListed(part: Part): number | null {
  const middle = part('middleDay');
  if (middle) return middle.value - (part('firstDay')?.value ?? 0) === 1 ? 3 : 0;
  return part('and') && !part('closed') && !part('between') ? 2 : null;
}

function findSpoken(tokens: readonly Token[]): Written | null {
  const fromToday = findParts(dayFromToday, tokens);
  const daysAgo = fromToday?.('daysAgo');
  if (fromToday && daysAgo)
    return hasTimeOfDay(fromToday) ? { kind: 'from-today', daysAgo: daysAgo.value } : null;
  const part = findParts(weekdayAlone, tokens);
  const weekday = part?.('weekday');
  if (!part || !weekday) return null;
  return { kind: 'weekday', weekday: weekday.value, past: part('past') !== undefined };
}

/** What the tokens say when they have the shape of a date, a range or a day seen from today; else null. */
export function findWritten(tokens: readonly Token[]): Written | null {
  return findSingle(tokens) ?? findRange(tokens) ?? findSpoken(tokens);
}
