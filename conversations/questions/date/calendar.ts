import type { InlineKeyboardButton } from 'grammy/types';
import { type Asking, button } from '#conversations/questions/question.ts';
import { addDays, type Day, daysInMonth, findDay, firstOfMonth, partsOf } from '#src/domain/dates/day.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatMonth, weekdayNames } from '#src/domain/dates/format-days.ts';
import { buildMonthGrid } from '#src/domain/dates/month-grid.ts';
import { encodeButton } from '#src/telegram/callback-data.ts';

/** What a tap on a day means: the one day, the first of several, or the last of those that began at `first`. */
export type CalendarPick = { kind: 'single' } | { kind: 'first' } | { kind: 'last'; first: Day };

/** The month (`2026-02`) where the person most likely finds the day: of the answer, the campaign, or today. */
export function firstMonthToShow({ draft }: Asking, today: Day): string {
  const answered = daysOf(draft)?.first;
  const campaign = daysOf(draft.campaign);
  const likely =
    answered ??
    (campaign && today < campaign.first
      ? campaign.first
      : campaign && today > campaign.last
        ? campaign.last
        : today);
  return likely.slice(0, 7);
}

/** A month to tap on: its name between arrows, weekdays from Monday, the campaign's days marked. */
export function calendarRows(
  asking: Asking,
  month: string,
  pick: CalendarPick,
  today: Day,
): InlineKeyboardButton[][] {
  const { draft, locale } = asking;
  const { year, month: monthNumber } = partsOf(`${month}-01` as Day);
  const first = firstOfMonth(year, monthNumber);
  const idle = (text: string) => ({ text, callback_data: encodeButton('none', {}) });
  const toMonth = (text: string, day: Day) =>
    button(asking, text, 'month', `${day.slice(0, 7)}${pickValue(pick)}`);
  const grid = buildMonthGrid(year, monthNumber, { today, campaign: daysOf(draft.campaign) });
  return [
    [
      toMonth('‹', addDays(first, -1)),
      idle(formatMonth(year, monthNumber, locale)),
      toMonth('›', addDays(first, daysInMonth(year, monthNumber))),
    ],
    weekdayNames(locale).map(idle),
    ...grid.weeks.map((week) =>
      week.map((cell) => {
        if (!cell) return idle('·');
        const number = String(partsOf(cell.day).day);
        return dayButton(asking, cell.inCampaign ? `• ${number}` : number, pick, cell.day);
      }),
    ),
  ];
}

function dayButton(asking: Asking, label: string, pick: CalendarPick, day: Day): InlineKeyboardButton {
  switch (pick.kind) {
    case 'single':
      return button(asking, label, 'day', day);
    case 'first':
      return button(asking, label, 'first', day);
    case 'last':
      return button(asking, label, 'last', `${pick.first}_${day}`);
  }
}

/** Behind an arrow: the month, then what a tap on a day means. */
function pickValue(pick: CalendarPick): string {
  return pick.kind === 'last' ? `/last/${pick.first}` : `/${pick.kind}`;
}

export function readMonth(value: string): { month: string; pick: CalendarPick } | null {
  const [month = '', kind, from = ''] = value.split('/');
  if (!findDay(`${month}-01`)) return null;
  const first = findDay(from);
  if (kind === 'last') return first ? { month, pick: { kind, first } } : null;
  return { month, pick: { kind: kind === 'first' ? 'first' : 'single' } };
}
