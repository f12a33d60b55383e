import type { DateStyle } from '#src/domain/languages/dates-in-words.ts';
import type { Locale } from '#src/domain/locale.ts';
import { dayAt } from './day.ts';
import { formatDayBeforeTime } from './format-days.ts';
import { formatOffset, formatTime } from './time-zone.ts';

/** In which language and in which IANA zone a moment is written. */
export interface MomentStyle {
  locale: Locale;
  timeZone: string;
}

/** "26 February 2026, 14:05", in a zone that its readers know. */
export function formatMoment(
  moment: Date,
  { locale, timeZone }: MomentStyle,
  dates: DateStyle = 'chat',
): string {
  return `${formatDayBeforeTime(dayAt(moment, timeZone), locale, dates)}, ${formatTime(moment, timeZone)}`;
}

/** "26 February 2026, 14:05 (UTC+4)": for documents and messages that people elsewhere read. */
export function formatMomentWithZone(moment: Date, style: MomentStyle, dates: DateStyle = 'chat'): string {
  return `${formatMoment(moment, style, dates)} (${formatOffset(moment, style.timeZone)})`;
}
