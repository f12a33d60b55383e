import type { Locale } from '#src/domain/locale.ts';
import { makeDay } from './day.ts';
import { formatDayBeforeTime } from './format-days.ts';

/** "26 February 2026, 14:05": a moment in UTC, which the texts around it say. */
export function formatMoment(moment: Date, locale: Locale): string {
  const [day = '', time = ''] = moment.toISOString().split('T');
  return `${formatDayBeforeTime(makeDay(day), locale)}, ${time.slice(0, 5)}`;
}
