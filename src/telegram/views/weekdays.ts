import type { Texts } from '#locales/texts.ts';
import type { Day } from '#src/domain/dates/day.ts';
import { formatDay, formatWeekday } from '#src/domain/dates/format-days.ts';
import type { Locale } from '#src/domain/locale.ts';

/** Says which weekday a date falls on, and which other weekday the person wrote beside it. */
export function describeWeekdays(
  { locale, t }: { locale: Locale; t: Texts },
  { day, nearestDay }: { day: Day; nearestDay: Day },
): string {
  return t('date-other-weekday', {
    days: formatDay(day, locale),
    weekday: formatWeekday(day, locale),
    written: formatWeekday(nearestDay, locale),
  });
}
