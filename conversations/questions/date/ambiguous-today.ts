import { button, type Outcome, type QuestionContext } from '#conversations/questions/question.ts';
import { compareDays, type DayRange, findDay } from '#src/domain/dates/day.ts';
import { daysOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import { findOtherToday } from '#src/domain/dates/typed/other-today.ts';
import { parseDays } from '#src/domain/dates/typed/parse-days.ts';
import { pairOf } from './check-date.ts';

/** Asks which day "today" or "Friday" means, by date: near midnight it can be one of two. */
export function askWhichDay(context: QuestionContext, typed: string, range: DayRange): Outcome | null {
  const { deps, draft, locale, t } = context;
  const today = findOtherToday(deps.now(), timeZoneOf(draft.campaign, deps));
  const other = today && parseDays(typed, { today, around: daysOf(draft.campaign) });
  if (other?.kind !== 'days' || other.range.first === range.first) return null;
  const days = [range, other.range]
    .sort((a, b) => compareDays(a.first, b.first))
    .map((each) => withFirstDay(context, each));
  const buttons = days.map((each) => [button(context, formatRange(each, locale), 'last', pairOf(each))]);
  return { kind: 'prompt', prompt: { text: t('date-which-day'), buttons, isAskedBack: true } };
}

/** Joins a typed last day with the first day that was tapped before. */
export function withFirstDay({ draft }: QuestionContext, typed: DayRange): DayRange {
  const first = findDay(draft.prompt?.first ?? '');
  if (!first || typed.first !== typed.last) return typed;
  return compareDays(first, typed.last) <= 0
    ? { first, last: typed.last }
    : { first: typed.last, last: first };
}
