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
import { findExamples } from '#src/domain/dates/find-examples.ts';
import { formatDay, formatDayShort, formatInFigures, formatRange } from '#src/domain/dates/format-days.ts';
import { readDays } from '#src/domain/dates/typed/read-days.ts';
import { describeWeekdays } from '#src/telegram/views/weekdays.ts';
import { askWhichDay, withFirstDay } from './ambiguous-today.ts';
import { type CalendarPick, calendarRows, firstMonthToShow, readMonth } from './calendar.ts';
import { answer, isFuture, looksFine, pairOf, readerOf, takeDays, todayOf } from './check-date.ts';

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
    const { parsed, otherwise } = readDays(input.text, readerOf(context));
    switch (parsed.kind) {
      case 'days':
        return (
          askWhichDay(context, input.text, parsed.range) ??
          takeDays(context, withFirstDay(context, parsed.range), { otherwise })
        );
      case 'doubtful':
        return askAbout(context, parsed.ranges);
      case 'other-weekday':
        return takeDays(context, withFirstDay(context, parsed.range), {
          doubt: {
            text: describeWeekdays(context, parsed),
            suggestion: withFirstDay(context, otherwise ?? parsed.nearest),
          },
        });
      case 'impossible':
        return askAgain(context, t('date-impossible', examples(context)));
      case 'backwards':
        return askAgain(context, t('date-backwards', examples(context)));
      case 'not-a-date':
        return otherwise
          ? askAbout(context, [otherwise])
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

/**
 * Asks whether these days are meant, or which of them. Days that have not begun are no help as buttons; if there are no
 * others, they are taken with the doubt that they are in the future.
 */
function askAbout(context: QuestionContext, ranges: readonly [DayRange, ...DayRange[]]): Outcome {
  const { locale, t } = context;
  const likely = ranges.filter((range) => !isFuture(context, range));
  const [first = ranges[0], ...others] = likely.map((range) => withFirstDay(context, range));
  if (others.length === 0 && !looksFine(context, first)) return takeDays(context, first);
  const days = [first, ...others].map((range) => ({ range, label: formatRange(range, locale) }));
  const text =
    others.length > 0 ? t('date-which') : t('did-you-mean', { suggestion: formatRange(first, locale) });
  const buttons = [
    ...days.map(({ range, label }) => [button(context, label, 'last', pairOf(range))]),
    ...shortcuts(context),
  ];
  return { kind: 'prompt', prompt: { text, buttons, isAskedBack: true } };
}

/** Examples in the reader's language: days of the campaign that have been, so that they could be an answer. */
function examples(context: QuestionContext): { example: string; exampleRange: string } {
  const { locale } = context;
  const { day, range } = findExamples(todayOf(context), daysOf(context.draft.campaign));
  const example = formatDay(day, locale);
  // On the first day of a campaign there is no range yet: the same day in figures shows another way to write it.
  return { example, exampleRange: range ? formatRange(range, locale) : formatInFigures(day) };
}

/** Reads two tapped days, in any order. */
function readRange(value: string): DayRange | null {
  const [one, other] = value.split('_').map(findDay);
  if (!one || !other) return null;
  return compareDays(one, other) <= 0 ? { first: one, last: other } : { first: other, last: one };
}
