import fc from 'fast-check';
import { addDays, type Day, type DayRange, daysBetween, makeDay } from '#src/domain/dates/day.ts';
import type { DateStyle } from '#src/domain/languages/dates-in-words.ts';
import { locales } from '#src/domain/locale.ts';

/** Any of the days between two, both included. */
export function daysFrom(first: string, last: string): fc.Arbitrary<Day> {
  const start = makeDay(first);
  return fc.integer({ min: 0, max: daysBetween(start, makeDay(last)) }).map((count) => addDays(start, count));
}

/** Any day of the years that the bot accepts. */
export const anyDay = daysFrom('1990-01-01', '2100-12-31');

/** Ranges of at most so many days whose first day is one of those given. */
export function rangesFrom(days: fc.Arbitrary<Day>, longest: number): fc.Arbitrary<DayRange> {
  return fc
    .tuple(days, fc.integer({ min: 0, max: longest - 1 }))
    .map(([first, more]) => ({ first, last: addDays(first, more) }))
    .filter(({ last }) => last <= '2100-12-31');
}

export const anyLocale = fc.constantFrom(...locales);

export const anyRange = rangesFrom(anyDay, 900);

/** Any day of reading, with and without a campaign. */
export const anyContext = fc.record({ today: anyDay, around: fc.option(anyRange) });

export const anyStyle = fc.constantFrom<DateStyle>('chat', 'document');
