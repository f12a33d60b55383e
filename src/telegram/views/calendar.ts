import type { InlineKeyboardButton } from 'grammy/types';
import {
  addDays,
  type Day,
  type DayRange,
  daysInMonth,
  firstOfMonth,
  partsOf,
} from '#src/domain/dates/day.ts';
import { formatMonth, weekdayNames } from '#src/domain/dates/format-days.ts';
import { buildMonthGrid } from '#src/domain/dates/month-grid.ts';
import type { Locale } from '#src/domain/locale.ts';
import { idleButton } from '#src/telegram/buttons/idle.ts';

/**
 * The buttons of a month: its name between arrows, the weekdays from Monday, the days. Marked days have a dot.
 * @param shown any day of the month
 * @param toDay makes the button of a day
 * @param toMonth makes the button that turns to a month such as 2026-02
 */
export function monthRows(
  shown: Day,
  {
    locale,
    today,
    marked,
    toDay,
    toMonth,
  }: {
    locale: Locale;
    today: Day;
    marked: DayRange | null;
    toDay: (label: string, day: Day) => InlineKeyboardButton;
    toMonth: (label: string, month: string) => InlineKeyboardButton;
  },
): InlineKeyboardButton[][] {
  const { year, month } = partsOf(shown);
  const first = firstOfMonth(year, month);
  const turn = (label: string, day: Day) => toMonth(label, day.slice(0, 7));
  const { weeks } = buildMonthGrid(year, month, { today, campaign: marked });
  return [
    [
      turn('‹', addDays(first, -1)),
      idleButton.show(formatMonth(year, month, locale)),
      turn('›', addDays(first, daysInMonth(year, month))),
    ],
    weekdayNames(locale).map((name) => idleButton.show(name)),
    ...weeks.map((week) =>
      week.map((cell) => {
        if (!cell) return idleButton.show('·');
        const number = String(partsOf(cell.day).day);
        return toDay(cell.inCampaign ? `• ${number}` : number, cell.day);
      }),
    ),
  ];
}
