import { addDays, type Day, type DayRange, daysInMonth, firstOfMonth, weekdayOf } from './day.ts';
import { buildSingleDay, isWithin } from './day-range.ts';

/** One day on the calendar; `inCampaign` is false throughout while the campaign has no days. */
export type GridDay = { readonly day: Day; readonly inCampaign: boolean; readonly isToday: boolean };

/** Weeks from Monday, seven columns each; null where a column belongs to another month. */
export type MonthGrid = { readonly weeks: ReadonlyArray<ReadonlyArray<GridDay | null>> };

/**
 * The calendar of one month (1–12), with only the weeks it needs: four to six.
 * @throws RangeError when there is no such month.
 */
export function buildMonthGrid(
  year: number,
  month: number,
  { today, campaign }: { readonly today: Day; readonly campaign: DayRange | null },
): MonthGrid {
  const first = firstOfMonth(year, month);
  const columnsBefore = weekdayOf(first);
  const count = daysInMonth(year, month);

  const cell = (column: number): GridDay | null => {
    const index = column - columnsBefore;
    if (index < 0 || index >= count) return null;
    const day = addDays(first, index);
    const inCampaign = campaign !== null && isWithin(buildSingleDay(day), campaign);
    return { day, inCampaign, isToday: day === today };
  };

  const weeks = Array.from({ length: Math.ceil((columnsBefore + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cell(week * 7 + weekday)),
  );
  return { weeks };
}
