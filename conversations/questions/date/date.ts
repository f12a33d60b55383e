import type { InlineKeyboardButton } from 'grammy/types';
import {
  button,
  type Outcome,
  type Prompt,
  type QuestionContext,
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
  ask(context) {
    const { draft, locale, t } = context;
    const present = daysOf(draft);
    const question = t('question-date', examples(context));
    const answered = present ? formatRange(present, locale) : null;
    return {
      text: answered ? `${question}\n\n${t('now-answered', { answer: answered })}` : question,
      buttons: [
        ...(answered && present
          ? [[button(context, t('button-keep', { answer: answered }), 'keep', pairOf(present))]]
          : []),
        ...shortcuts(context),
        ...calendarRows(
          context,
          firstMonthToShow(context, todayOf(context)),
          { kind: 'single' },
          todayOf(context),
        ),
      ],
    };
  },

  take(context, input): Outcome {
    const { t } = context;
    if (input.kind === 'tap') return takeTap(context, input.action, input.value);
    if (input.kind !== 'text') return { kind: 'say', text: t('type-answer') };
    const today = todayOf(context);
    const given = { today, around: daysOf(context.draft.campaign) };
    const parsed = parseDays(input.text, given);
    const otherwise = parseMonthFirst(input.text, given);
    switch (parsed.kind) {
      case 'days':
        return (
          askWhichDay(context, input.text, parsed.range) ??
          takeDays(context, withFirstDay(context, parsed.range), { otherwise })
        );
      case 'other-weekday':
        return takeDays(context, withFirstDay(context, parsed.range), {
          doubt: {
            text: describeWeekdays(context, parsed),
            suggestion: withFirstDay(context, parsed.nearest),
          },
        });
      case 'impossible':
        return askAgain(context, t('date-impossible', examples(context)));
      case 'backwards':
        return askAgain(context, t('date-backwards', examples(context)));
      case 'not-a-date':
        return otherwise
          ? askWhetherSo(context, otherwise)
          : askAgain(context, t('date-not-a-date', examples(context)));
    }
  },
};

function takeTap(context: QuestionContext, action: string, value: string): Outcome {
  const { locale, t } = context;
  const today = todayOf(context);
  switch (action) {
    case 'day': {
      const day = findDay(value);
      return day ? takeDays(context, { first: day, last: day }) : { kind: 'ask' };
    }
    case 'keep': {
      const range = readRange(value);
      return range ? answer(range) : { kind: 'ask' };
    }
    case 'first': {
      const first = findDay(value);
      if (!first) return { kind: 'ask' };
      const text = t('question-last-day', { first: formatDay(first, locale) });
      return showCalendar(context, text, first.slice(0, 7), { kind: 'last', first });
    }
    case 'last': {
      const range = readRange(value);
      return range ? takeDays(context, range) : { kind: 'ask' };
    }
    case 'several':
      return showCalendar(context, t('question-first-day'), firstMonthToShow(context, today), {
        kind: 'first',
      });
    case 'month': {
      const shown = readMonth(value);
      if (!shown) return { kind: 'ask' };
      const text =
        shown.pick.kind === 'last'
          ? t('question-last-day', { first: formatDay(shown.pick.first, locale) })
          : t(shown.pick.kind === 'first' ? 'question-first-day' : 'question-date', examples(context));
      return showCalendar(context, text, shown.month, shown.pick);
    }
    default:
      return { kind: 'ask' };
  }
}

function shortcuts(context: QuestionContext): InlineKeyboardButton[][] {
  const { locale, t } = context;
  const today = todayOf(context);
  const yesterday = addDays(today, -1);
  return [
    [
      button(context, t('button-today', { day: formatDayShort(today, locale) }), 'day', today),
      button(context, t('button-yesterday', { day: formatDayShort(yesterday, locale) }), 'day', yesterday),
    ],
    [button(context, t('button-several-days'), 'several')],
  ];
}

function showCalendar(context: QuestionContext, text: string, month: string, pick: CalendarPick): Outcome {
  const prompt: Prompt = { text, buttons: calendarRows(context, month, pick, todayOf(context)) };
  if (pick.kind === 'single') prompt.buttons.unshift(...shortcuts(context));
  else prompt.isAskedBack = true;
  if (pick.kind === 'last') prompt.first = pick.first;
  return { kind: 'prompt', prompt };
}

function askAgain(context: QuestionContext, text: string): Outcome {
  return {
    kind: 'prompt',
    prompt: { text, buttons: shortcuts(context), isAskedBack: true, isRefusal: true },
  };
}

function askWhetherSo(context: QuestionContext, range: DayRange): Outcome {
  const suggestion = formatRange(range, context.locale);
  const buttons = [[button(context, suggestion, 'last', pairOf(range))], ...shortcuts(context)];
  return {
    kind: 'prompt',
    prompt: { text: context.t('did-you-mean', { suggestion }), buttons, isAskedBack: true },
  };
}

/** Examples in the reader's language, with days of the campaign or around today. */
function examples(context: QuestionContext): { example: string; exampleRange: string } {
  const last = daysOf(context.draft.campaign)?.last ?? todayOf(context);
  const day = addDays(last, -1);
  return {
    example: formatDay(day, context.locale),
    exampleRange: formatRange({ first: addDays(day, -3), last: day }, context.locale),
  };
}

/** Reads two tapped days, in any order. */
function readRange(value: string): DayRange | null {
  const [one, other] = value.split('_').map(findDay);
  if (!one || !other) return null;
  return compareDays(one, other) <= 0 ? { first: one, last: other } : { first: other, last: one };
}
