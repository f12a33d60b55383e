import type { Texts } from '#locales/texts.ts';
import type { DayRange } from '#src/domain/dates/day.ts';
import { formatDay, formatWeekday } from '#src/domain/dates/format-days.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Says which weekday a date falls on, and which other weekday the person wrote beside it. */
export function describeWeekdays(
  { locale, t }: { locale: Locale; t: Texts },
  { range, nearest }: { range: DayRange; nearest: DayRange },
): string {
  return t('date-other-weekday', {
    days: formatDay(range.first, locale),
    weekday: formatWeekday(range.first, locale),
    written: formatWeekday(nearest.first, locale),
  });
}
