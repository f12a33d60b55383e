import { button, type Outcome, type QuestionContext } from '#conversations/questions/question.ts';
import { type CheckedDays, checkDays } from '#src/domain/dates/check-days.ts';
import { type Day, type DayRange, dayAt, earliestZone } from '#src/domain/dates/day.ts';
import { daysOf, lengthOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';

/** What there is to ask about days beside what they are themselves. */
interface Doubt {
  text: string;
  suggestion: DayRange;
}

/**
 * Days that look like a slip are asked back, never refused: the person knows.
 * @param otherwise the days by another reading of what was typed: offered where they are no slip
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
  const { deps, draft } = context;
  const latestToday = dayAt(deps.now(), earliestZone);
  return checkDays(range, { today: todayOf(context), latestToday, campaign: daysOf(draft.campaign) });
}

/** What would itself be asked about is no help. */
function unlessAsked(context: QuestionContext, days: DayRange | null): DayRange | null {
  return days && check(context, days).kind === 'fine' ? days : null;
}

function sayWhy(
  { draft, locale, t }: QuestionContext,
  range: DayRange,
  why: 'future' | 'outside' | 'too-long',
): string {
  const days = formatRange(range, locale);
  const campaign = daysOf(draft.campaign);
  if (why === 'outside' && campaign)
    return t('date-outside', { days, campaignDays: formatRange(campaign, locale) });
  return why === 'too-long'
    ? t('date-too-long', { days, count: lengthOf(range) })
    : t('date-future', { days });
}

export function answer(range: DayRange): Outcome {
  return { kind: 'answered', answer: { firstDay: range.first, lastDay: range.last } };
}

/** Behind a button: both days. */
export function pairOf(range: DayRange): string {
  return `${range.first}_${range.last}`;
}

/** A phone does not tell its zone; the buttons name the day, so that who is a day ahead or behind sees it. */
export function todayOf({ deps }: QuestionContext): Day {
  return dayAt(deps.now(), 'UTC');
}
