import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, campButton } from '#src/campaigns/buttons.ts';
import type { Viewing } from '#src/campaigns/screen.ts';
import { addDays, type Day, findDay } from '#src/domain/dates/day.ts';
import { buildSingleDay } from '#src/domain/dates/day-range.ts';
import { formatDay, formatRange } from '#src/domain/dates/format-days.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { monthRows } from '#src/telegram/views/calendar.ts';
import { describeWeekdays } from '#src/telegram/views/weekdays.ts';
import type { Question } from './question.ts';

/** Asks for the first and the last day, typed or tapped. `value` is the month that is shown, `detail` the first day. */
export const days: Question = {
  ask(viewing, { value, detail }) {
    const { state, t, locale, today } = viewing;
    const first = findDay(detail);
    const question = first
      ? t('campaign-ask-last-day', { first: formatDay(first, locale) })
      : t('campaign-ask-days', { exampleRange: exampleFor(viewing) });
    const month = findMonth(value) ?? first ?? state.days?.first ?? today;
    return {
      text: state.days
        ? `${question}\n\n${t('now-answered', { answer: formatRange(state.days, locale) })}`
        : question,
      buttons: [
        ...calendarRows(viewing, month, first),
        ...(state.days && !first ? [[campButton(viewing, t('button-no-days'), 'no-days')]] : []),
        backButton(viewing, 'main'),
      ],
    };
  },

  read(viewing, sent, { detail }) {
    const { state, t, today } = viewing;
    if (sent.kind !== 'text') return { kind: 'again', problem: t('type-answer') };
    const parsed = parseDays(sent.text, { today, around: state.days });
    const exampleRange = exampleFor(viewing);
    switch (parsed.kind) {
      case 'days':
        return { kind: 'change', change: { kind: 'days', days: withFirst(parsed.range, findDay(detail)) } };
      case 'impossible':
        return { kind: 'again', problem: t('date-impossible', { example: exampleRange }) };
      case 'backwards':
        return { kind: 'again', problem: t('date-backwards', { exampleRange }) };
      case 'other-weekday':
        return { kind: 'again', problem: describeWeekdays(viewing, parsed) };
      case 'not-a-date':
        return { kind: 'again', problem: t('campaign-not-days', { exampleRange }) };
    }
  },
};

/** The first day of a month such as 2026-02; null outside of the years 1900 to 2199. */
function findMonth(value: string): Day | null {
  return /^(19|20|21)/.test(value) ? findDay(`${value}-01`) : null;
}

/** Takes two tapped days as the first and the last one, in any order. */
export function inOrder(one: Day, other: Day): { first: Day; last: Day } {
  return one <= other ? { first: one, last: other } : { first: other, last: one };
}

/** If the first day was tapped before, one typed day is the last one. */
function withFirst(range: { first: Day; last: Day }, first: Day | null) {
  return first && range.first === range.last ? inOrder(first, range.last) : range;
}

function exampleFor({ locale, today }: Viewing): string {
  return formatRange({ first: today, last: addDays(today, 20) }, locale);
}

/** The buttons of a month. The first day is marked; without one, the present days of the campaign. */
function calendarRows(viewing: Viewing, shown: Day, first: Day | null): InlineKeyboardButton[][] {
  const { state, locale, today } = viewing;
  return monthRows(shown, {
    locale,
    today,
    marked: first ? buildSingleDay(first) : state.days,
    toDay: (label, day) => campButton(viewing, label, 'day', day, first ?? ''),
    toMonth: (label, month) => campButton(viewing, label, 'days', month, first ?? ''),
  });
}
