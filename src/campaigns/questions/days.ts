import type { InlineKeyboardButton } from 'grammy/types';
import { backButton, campButton } from '#src/campaigns/buttons.ts';
import type { Viewing } from '#src/campaigns/screen.ts';
import { addDays, type Day, findDay } from '#src/domain/dates/day.ts';
import { buildSingleDay } from '#src/domain/dates/day-range.ts';
import { formatDay, formatRange } from '#src/domain/dates/format-days.ts';
import { readDays } from '#src/domain/dates/typed/read-days.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { monthRows } from '#src/telegram/views/calendar.ts';
import { describeWeekdays } from '#src/telegram/views/weekdays.ts';
import type { Question } from './question.ts';

/** Nobody plans a campaign further ahead. */
const mostDaysAhead = 3 * 366;

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
    const { state, t, today, locale } = viewing;
    if (sent.kind !== 'text') return { kind: 'again', problem: t('type-answer') };
    // A campaign may lie in the future.
    const { parsed } = readDays(sent.text, {
      today,
      latestToday: addDays(today, mostDaysAhead),
      around: state.days,
      isMonthFirst: languages[locale].dates.isMonthFirst,
    });
    const exampleRange = exampleFor(viewing);
    switch (parsed.kind) {
      case 'days':
        return { kind: 'change', change: { kind: 'days', days: withFirst(parsed.range, findDay(detail)) } };
      case 'doubtful':
        return {
          kind: 'again',
          problem: t('campaign-days-doubtful', { exampleRange: formatRange(parsed.ranges[0], locale) }),
        };
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

/** The campaign's own days, else days that have been. */
function exampleFor({ state, locale, today }: Viewing): string {
  return formatRange(state.days ?? { first: addDays(today, -20), last: today }, locale);
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
