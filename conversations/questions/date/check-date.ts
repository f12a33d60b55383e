import { button, type Outcome, type QuestionContext } from '#conversations/questions/question.ts';
import { type CheckedDays, checkDays } from '#src/domain/dates/check-days.ts';
import { type Day, type DayRange, dayAt, earliestZone } from '#src/domain/dates/day.ts';
import { daysOf, lengthOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { timeZoneOf } from '#src/domain/dates/time-zone.ts';
import type { DateReader } from '#src/domain/dates/typed/read-days.ts';
import { languages } from '#src/domain/languages/all-languages.ts';

/** A doubt about days that comes from how they were written, such as another weekday beside them. */
interface Doubt {
  text: string;
  suggestion: DayRange;
}

/**
 * Takes days as the answer. If they look like a mistake, asks whether they are meant. It never refuses them,
 * because the person knows better.
 * @param otherwise the days if the text is read in another way, suggested if they do not look like a mistake
 * themselves
 */
export function takeDays(
  context: QuestionContext,
  range: DayRange,
  { doubt = null, otherwise = null }: { doubt?: Doubt | null; otherwise?: DayRange | null } = {},
): Outcome {
  const checked = check(context, range);
  if (checked.kind === 'fine' && doubt === null) return answer(range);
  const { locale, t } = context;
  const days = formatRange(range, locale);
  const suggestion =
    checked.kind === 'ask'
      ? (unlessAsked(context, otherwise) ?? checked.suggestion)
      : unlessAsked(context, doubt?.suggestion ?? null);
  const guess = suggestion
    ? t('did-you-mean', { suggestion: formatRange(suggestion, locale) })
    : t('did-you-mean-so');
  const why = checked.kind === 'ask' ? sayWhy(context, range, checked.why) : doubt?.text;
  return {
    kind: 'prompt',
    prompt: {
      text: `${why} ${guess}`,
      buttons: [
        ...(suggestion
          ? [[button(context, formatRange(suggestion, locale), 'keep', pairOf(suggestion))]]
          : []),
        [button(context, t('button-keep', { answer: days }), 'keep', pairOf(range))],
      ],
      isAskedBack: true,
    },
  };
}

function check(context: QuestionContext, range: DayRange): CheckedDays {
  const { today, latestToday, around } = readerOf(context);
  return checkDays(range, { today, latestToday, campaign: around });
}

/** Whether the days can be taken without a question. */
export function looksFine(context: QuestionContext, range: DayRange): boolean {
  return check(context, range).kind === 'fine';
}

/** Whether some of the days have begun nowhere on earth. */
export function isFuture(context: QuestionContext, range: DayRange): boolean {
  return range.last > readerOf(context).latestToday;
}

/** Who types days, and what they are judged by. */
export function readerOf(context: QuestionContext): DateReader & { around: DayRange | null } {
  const { deps, draft, locale } = context;
  return {
    today: todayOf(context),
    latestToday: dayAt(deps.now(), earliestZone),
    around: daysOf(draft.campaign),
    isMonthFirst: languages[locale].dates.isMonthFirst,
  };
}

/** The days, unless they look like a mistake: then suggesting them is no help. */
function unlessAsked(context: QuestionContext, days: DayRange | null): DayRange | null {
  return days && looksFine(context, days) ? days : null;
}

function sayWhy(
  { draft, locale, t }: QuestionContext,
  range: DayRange,
  why: (CheckedDays & { kind: 'ask' })['why'],
): string {
  const days = formatRange(range, locale);
  const campaign = daysOf(draft.campaign);
  if (why === 'outside' && campaign)
    return t('date-outside', { days, campaignDays: formatRange(campaign, locale) });
  if (why === 'too-long') return t('date-too-long', { days, count: lengthOf(range) });
  return why === 'long-ago' ? t('date-long-ago', { days }) : t('date-future', { days });
}

export function answer(range: DayRange): Outcome {
  return { kind: 'answered', answer: { firstDay: range.first, lastDay: range.last } };
}

/** The value of a button that stands for both days. */
export function pairOf(range: DayRange): string {
  return `${range.first}_${range.last}`;
}

/**
 * Today in the campaign's zone, because phones do not tell theirs. Buttons show the date, so people see which day is
 * meant.
 */
export function todayOf({ deps, draft }: Pick<QuestionContext, 'deps' | 'draft'>): Day {
  return dayAt(deps.now(), timeZoneOf(draft.campaign, deps));
}
