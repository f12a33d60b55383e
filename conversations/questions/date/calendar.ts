import type { InlineKeyboardButton } from 'grammy/types';
import { button, type QuestionContext } from '#conversations/questions/question.ts';
import { type Day, findDay } from '#src/domain/dates/day.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { monthRows } from '#src/telegram/views/calendar.ts';

/** What a tap on a day means: the one day, the first of several, or the last of those that began at `first`. */
export type CalendarPick = { kind: 'single' } | { kind: 'first' } | { kind: 'last'; first: Day };

/** The month (`2026-02`) where the person most likely finds the day: of the answer, the campaign, or today. */
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

/** A month in which days are tapped, the campaign's days marked. */
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
