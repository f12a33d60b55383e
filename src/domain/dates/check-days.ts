import type { DayRange } from './day.ts';
import { isWithin, lengthOf } from './day-range.ts';
import { type DaysContext, findSuggestion, isLongAgo, longestEvent } from './suggest-days.ts';

/** Whether days can be taken as they are, or should be asked about first. */
export type CheckedDays =
  | { readonly kind: 'fine' }
  | {
      readonly kind: 'ask';
      /**
       * `too-long`: over 60 days; `outside`: some day is not of the campaign; `future`: some day has not
       * begun anywhere on earth; `long-ago`: there is no campaign, and the days have come round again since.
       */
      readonly why: 'future' | 'outside' | 'too-long' | 'long-ago';
      /** What was most likely meant: `findSuggestion`. */
      readonly suggestion: DayRange | null;
    };

/**
 * Looks over the days of an event before they are believed. Where several doubts apply, the one is named
 * that explains the others: too long (one end is wrong), then outside the campaign if there is a better
 * guess, then the future, which is beyond dispute, and last outside without a guess.
 */
export function checkDays(range: DayRange, context: DaysContext): CheckedDays {
  const { latestToday, campaign } = context;
  const isTooLong = lengthOf(range) > longestEvent;
  const isFuture = range.last > latestToday;
  const isOutside = campaign !== null && !isWithin(range, campaign);
  const isOld = isLongAgo(range, context);
  if (!isTooLong && !isFuture && !isOutside && !isOld) return { kind: 'fine' };

  const suggestion = findSuggestion(range, context);
  if (isTooLong) return { kind: 'ask', why: 'too-long', suggestion };
  if (isOutside && (suggestion || !isFuture)) return { kind: 'ask', why: 'outside', suggestion };
  return { kind: 'ask', why: isFuture ? 'future' : 'long-ago', suggestion };
}
