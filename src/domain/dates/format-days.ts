import { languages } from '#src/domain/languages/all-languages.ts';
import type { DatePlace, DateStyle } from '#src/domain/languages/dates-in-words.ts';
import type { Locale } from '#src/domain/locale.ts';
import { type Day, type DayRange, partsOf } from './day.ts';

function monthName(form: 'alone' | 'withDay' | 'short', month: number, locale: Locale): string {
  const name = languages[locale].dates.months[month - 1]?.[form];
  if (!name) throw new RangeError(`Not a month: ${month}`);
  return name;
}

function formatWithoutYear(day: Day, locale: Locale): string {
  const parts = partsOf(day);
  return `${parts.day} ${monthName('withDay', parts.month, locale)}`;
}

/**
 * "26 fevral, 2026", "26 февраля 2026" (in a document "26 февраля 2026 г."), "26 Şubat 2026", "26 February 2026". The
 * language says how a year is added.
 */
export function formatDay(day: Day, locale: Locale, style: DateStyle = 'chat'): string {
  return addYear(formatWithoutYear(day, locale), day, locale, { style, isBeforeTime: false });
}

/**
 * A day that is followed by a comma and the time: "26 fevral 2026", "26 февраля 2026" (in a document
 * "26 февраля 2026 г."), "26 Şubat 2026", "26 February 2026".
 */
export function formatDayBeforeTime(day: Day, locale: Locale, style: DateStyle = 'chat'): string {
  return addYear(formatWithoutYear(day, locale), day, locale, { style, isBeforeTime: true });
}

function addYear(days: string, last: Day, locale: Locale, place: DatePlace): string {
  return languages[locale].dates.addYear(days, partsOf(last).year, place);
}

/** "26.02.2026", which is read in every language. */
export function formatInFigures(day: Day): string {
  return day.split('-').reverse().join('.');
}

/** "26 fev", "26 фев", "26 Şub", "26 Feb": for buttons and lists where the year is plain. */
export function formatDayShort(day: Day, locale: Locale): string {
  const parts = partsOf(day);
  return `${parts.day} ${monthName('short', parts.month, locale)}`;
}

/**
 * The days as people write them, saying once what both ends share: "21–27 fevral, 2026",
 * "25 fevral – 3 mart, 2026", "28 dekabr, 2026 – 2 yanvar, 2027"; a single day as `formatDay`.
 */
export function formatRange({ first, last }: DayRange, locale: Locale, style: DateStyle = 'chat'): string {
  const end = formatDay(last, locale, style);
  if (first === last) return end;
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) return `${formatDay(first, locale, style)} – ${end}`;
  if (from.month !== to.month) return `${formatWithoutYear(first, locale)} – ${end}`;
  return `${from.day}–${end}`;
}

/**
 * The month (1–12) as the title of a calendar: "Fevral 2026", "Февраль 2026", "Şubat 2026".
 * @throws RangeError when there is no such month.
 */
export function formatMonth(year: number, month: number, locale: Locale): string {
  const name = monthName('alone', month, locale);
  // Capitals depend on the language: the Azerbaijani "iyun" begins with a dotted "İ".
  return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)} ${year}`;
}

/** The heads of the seven columns of a calendar, from Monday. */
export function weekdayNames(locale: Locale): readonly string[] {
  return languages[locale].dates.weekdays.map(({ head }) => head);
}

/** "Thursday", "четверг": the weekday of a day, as it stands within a sentence. */
export function formatWeekday(day: Day, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
