import type { InlineKeyboardButton } from 'grammy/types';
import { button, type QuestionContext } from '#conversations/questions/question.ts';
import { type Day, findDay } from '#src/domain/dates/day.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { monthRows } from '#src/telegram/views/calendar.ts';

/** What a tap on a day means: the only day, the first of several, or the last of several that begin at `first`. */
export type CalendarPick = { kind: 'single' } | { kind: 'first' } | { kind: 'last'; first: Day };

/** The month (`2026-02`) to show first: that of the present answer, else of the campaign's day nearest to today. */
export function firstMonthToShow({ draft }: QuestionContext, today: Day): string {
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

/** The buttons of a month. The campaign's days are marked. */
export function calendarRows(
  context: QuestionContext,
  month: string,
  pick: CalendarPick,
  today: Day,
): InlineKeyboardButton[][] {
  const { draft, locale } = context;
  return monthRows(`${month}-01` as Day, {
    locale,
    today,
    marked: daysOf(draft.campaign),
    toDay: (label, day) => dayButton(context, label, pick, day),
    toMonth: (label, shown) => button(context, label, 'month', `${shown}${pickValue(pick)}`),
  });
}

function dayButton(
  context: QuestionContext,
  label: string,
  pick: CalendarPick,
  day: Day,
): InlineKeyboardButton {
  switch (pick.kind) {
    case 'single':
      return button(context, label, 'day', day);
    case 'first':
      return button(context, label, 'first', day);
    case 'last':
      return button(context, label, 'last', `${pick.first}_${day}`);
  }
}

/** What the value of an arrow says after the month: what a tap on a day means. */
function pickValue(pick: CalendarPick): string {
  return pick.kind === 'last' ? `/last/${pick.first}` : `/${pick.kind}`;
}

/** Reads the value of an arrow; null if it is not valid. */
export function readMonth(value: string): { month: string; pick: CalendarPick } | null {
  const [month = '', kind, from = ''] = value.split('/');
  if (!findDay(`${month}-01`)) return null;
  const first = findDay(from);
  if (kind === 'last') return first ? { month, pick: { kind, first } } : null;
  return { month, pick: { kind: kind === 'first' ? 'first' : 'single' } };
}
