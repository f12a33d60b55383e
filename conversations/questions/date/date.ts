import type { InlineKeyboardButton } from 'grammy/types';
import {
  type Asking,
  button,
  type Outcome,
  type Prompt,
  type Step,
} from '#conversations/questions/question.ts';
import { addDays, compareDays, type DayRange, findDay } from '#src/domain/dates/day.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatDay, formatDayShort, formatRange } from '#src/domain/dates/format-days.ts';
import { parseMonthFirst } from '#src/domain/dates/typed/month-first.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { describeWeekdays } from '#src/telegram/views/weekdays.ts';
import { askWhichDay, withFirstDay } from './ambiguous-today.ts';
import { type CalendarPick, calendarRows, firstMonthToShow, readMonth } from './calendar.ts';
import { answer, pairOf, takeDays, todayOf } from './check-date.ts';

export const dateStep: Step = {
  ask(asking) {
    const { draft, locale, t } = asking;
    const present = daysOf(draft);
    const question = t('question-date', examples(asking));
    const answered = present ? formatRange(present, locale) : null;
    return {
      text: answered ? `${question}\n\n${t('now-answered', { answer: answered })}` : question,
      buttons: [
        ...(answered && present
          ? [[button(asking, t('button-keep', { answer: answered }), 'keep', pairOf(present))]]
          : []),
        ...shortcuts(asking),
        ...calendarRows(
          asking,
          firstMonthToShow(asking, todayOf(asking)),
          { kind: 'single' },
          todayOf(asking),
        ),
      ],
    };
  },

  take(asking, input): Outcome {
    const { t } = asking;
    if (input.kind === 'tap') return takeTap(asking, input.action, input.value);
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const today = todayOf(asking);
    const context = { today, around: daysOf(asking.draft.campaign) };
    const parsed = parseDays(input.text, context);
    const otherwise = parseMonthFirst(input.text, context);
    switch (parsed.kind) {
      case 'days':
        return (
          askWhichDay(asking, input.text, parsed.range) ??
          takeDays(asking, withFirstDay(asking, parsed.range), { otherwise })
        );
      case 'other-weekday':
        return takeDays(asking, withFirstDay(asking, parsed.range), {
          doubt: {
            text: describeWeekdays(asking, parsed),
            suggestion: withFirstDay(asking, parsed.nearest),
          },
        });
      case 'impossible':
        return askAgain(asking, t('date-impossible', examples(asking)));
      case 'backwards':
        return askAgain(asking, t('date-backwards', examples(asking)));
      case 'not-a-date':
        return otherwise
          ? askWhetherSo(asking, otherwise)
          : askAgain(asking, t('date-not-a-date', examples(asking)));
    }
  },
};

function takeTap(asking: Asking, action: string, value: string): Outcome {
  const { locale, t } = asking;
  const today = todayOf(asking);
  switch (action) {
    case 'day': {
      const day = findDay(value);
      return day ? takeDays(asking, { first: day, last: day }) : { kind: 'ask' };
    }
    case 'keep': {
      const range = readRange(value);
      return range ? answer(range) : { kind: 'ask' };
    }
    case 'first': {
      const first = findDay(value);
      if (!first) return { kind: 'ask' };
      const text = t('question-last-day', { first: formatDay(first, locale) });
      return showCalendar(asking, text, first.slice(0, 7), { kind: 'last', first });
    }
    case 'last': {
      const range = readRange(value);
      return range ? takeDays(asking, range) : { kind: 'ask' };
    }
    case 'several':
      return showCalendar(asking, t('question-first-day'), firstMonthToShow(asking, today), {
        kind: 'first',
      });
    case 'month': {
      const shown = readMonth(value);
      if (!shown) return { kind: 'ask' };
      const text =
        shown.pick.kind === 'last'
          ? t('question-last-day', { first: formatDay(shown.pick.first, locale) })
          : t(shown.pick.kind === 'first' ? 'question-first-day' : 'question-date', examples(asking));
      return showCalendar(asking, text, shown.month, shown.pick);
    }
    default:
      return { kind: 'ask' };
  }
}

function shortcuts(asking: Asking): InlineKeyboardButton[][] {
  const { locale, t } = asking;
  const today = todayOf(asking);
  const yesterday = addDays(today, -1);
  return [
    [
      button(asking, t('button-today', { day: formatDayShort(today, locale) }), 'day', today),
      button(asking, t('button-yesterday', { day: formatDayShort(yesterday, locale) }), 'day', yesterday),
    ],
    [button(asking, t('button-several-days'), 'several')],
  ];
}

function showCalendar(asking: Asking, text: string, month: string, pick: CalendarPick): Outcome {
  const prompt: Prompt = { text, buttons: calendarRows(asking, month, pick, todayOf(asking)) };
  if (pick.kind === 'single') prompt.buttons.unshift(...shortcuts(asking));
  else prompt.isAskedBack = true;
  if (pick.kind === 'last') prompt.first = pick.first;
  return { kind: 'prompt', prompt };
}

function askAgain(asking: Asking, text: string): Outcome {
  return { kind: 'prompt', prompt: { text, buttons: shortcuts(asking), isAskedBack: true } };
}

function askWhetherSo(asking: Asking, range: DayRange): Outcome {
  const suggestion = formatRange(range, asking.locale);
  const buttons = [[button(asking, suggestion, 'last', pairOf(range))], ...shortcuts(asking)];
  return {
    kind: 'prompt',
    prompt: { text: asking.t('did-you-mean', { suggestion }), buttons, isAskedBack: true },
  };
}

/** Examples in the reader's language, with days that make sense now. */
function examples(asking: Asking): { example: string; exampleRange: string } {
  const last = daysOf(asking.draft.campaign)?.last ?? todayOf(asking);
  const day = addDays(last, -1);
  return {
    example: formatDay(day, asking.locale),
    exampleRange: formatRange({ first: addDays(day, -3), last: day }, asking.locale),
  };
}

/** Two tapped days, in whichever order. */
function readRange(value: string): DayRange | null {
  const [one, other] = value.split('_').map(findDay);
  if (!one || !other) return null;
  return compareDays(one, other) <= 0 ? { first: one, last: other } : { first: other, last: one };
}
