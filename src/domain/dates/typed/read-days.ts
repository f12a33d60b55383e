import type { Day, DayRange } from '#src/domain/dates/day.ts';
import { isWithin } from '#src/domain/dates/day-range.ts';
import type { DateContext } from './choose-years.ts';
import { parseMonthFirst } from './month-first.ts';
import { type ParsedDays, parseDays } from './parse-days.ts';

/** Who typed the days, and when. */
export interface DateReader extends DateContext {
  /** The day in the zone that is ahead of all (`earliestZone`): nothing after it can have happened. */
  readonly latestToday: Day;
  /** Whether people of their language may write the month first in figures. */
  readonly isMonthFirst: boolean;
}

export interface ReadDays {
  readonly parsed: ParsedDays;
  /**
   * What the text means if its month stands first, where that is not what `parsed` says: good as a suggestion if
   * `parsed` cannot be right.
   */
  readonly otherwise: DayRange | null;
}

/**
 * Reads days for a person: `parseDays`, and for those whose language may write the month first, a question where their
 * figures can mean two days. With the month first is how they are read where nothing else is possible.
 */
export function readDays(text: string, reader: DateReader): ReadDays {
  const parsed = parseDays(text, reader);
  const monthFirst = parseMonthFirst(text, reader);
  const otherwise =
    monthFirst?.kind === 'days' && !isSame(parsed, monthFirst.range) ? monthFirst.range : null;
  if (!reader.isMonthFirst || !monthFirst) return { parsed, otherwise };
  if (rangesOf(parsed).length === 0) {
    return { parsed: rangesOf(monthFirst).length > 0 ? monthFirst : parsed, otherwise: null };
  }

  const possible = [...rangesOf(monthFirst), ...rangesOf(parsed)].filter(
    ({ last }) => last <= reader.latestToday,
  );
  const [first, ...others] = inCampaignFirst(possible, reader);
  if (!first || (parsed.kind === 'days' && others.every((range) => isSameRange(range, first))))
    return { parsed, otherwise };
  return { parsed: { kind: 'doubtful', ranges: [first, ...others] }, otherwise: null };
}

function rangesOf(parsed: ParsedDays): readonly DayRange[] {
  if (parsed.kind === 'days') return [parsed.range];
  return parsed.kind === 'doubtful' ? parsed.ranges : [];
}

function isSame(parsed: ParsedDays, range: DayRange): boolean {
  return parsed.kind === 'days' && isSameRange(parsed.range, range);
}

function isSameRange(one: DayRange, other: DayRange): boolean {
  return one.first === other.first && one.last === other.last;
}

function inCampaignFirst(ranges: readonly DayRange[], { around }: DateContext): readonly DayRange[] {
  const isOutside = (range: DayRange) => Number(around ? !isWithin(range, around) : false);
  return ranges.toSorted((one, other) => isOutside(one) - isOutside(other));
}
