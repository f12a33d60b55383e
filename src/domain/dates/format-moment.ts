import type { Locale } from '#src/domain/locale.ts';
import { dayAt } from './day.ts';
import { formatDay } from './format-days.ts';
import { formatOffset, formatTime } from './time-zone.ts';

/** In which language and in which IANA zone a moment is written. */
export interface MomentStyle {
  locale: Locale;
  timeZone: string;
}

/** "26 February 2026, 14:05", in a zone that its readers know. */
export function formatMoment(moment: Date, { locale, timeZone }: MomentStyle): string {
  return `${formatDay(dayAt(moment, timeZone), locale)}, ${formatTime(moment, timeZone)}`;
}

/** "26 February 2026, 14:05 (UTC+4)": for documents and messages that people elsewhere read. */
export function formatMomentWithZone(moment: Date, style: MomentStyle): string {
  return `${formatMoment(moment, style)} (${formatOffset(moment, style.timeZone)})`;
}
