import { daysOf } from '#src/chat/views/entry-view.ts';
import { checkDays } from '#src/domain/dates/check-days.ts';
import { type Day, type DayRange, dayAt, earliestZone } from '#src/domain/dates/day.ts';
import { lengthOf } from '#src/domain/dates/day-range.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { type Asking, button, type Outcome } from './step.ts';

/** Days that look like a slip are asked back, never refused: the person knows. */
export function takeDays(
  asking: Asking,
  range: DayRange,
  { isOtherWeekday }: { isOtherWeekday: boolean } = { isOtherWeekday: false },
): Outcome {
  const { deps, draft, locale, t } = asking;
  const campaign = daysOf(draft.campaign);
  const latestToday = dayAt(deps.now(), earliestZone);
  const checked = checkDays(range, { today: todayOf(asking), latestToday, campaign });
  if (checked.kind === 'fine' && !isOtherWeekday) return answer(range);
  const days = formatRange(range, locale);
  const doubt =
    checked.kind === 'fine'
      ? t('date-other-weekday', { days })
      : checked.why === 'outside' && campaign
        ? t('date-outside', { days, campaignDays: formatRange(campaign, locale) })
        : checked.why === 'too-long'
          ? t('date-too-long', { days, count: lengthOf(range) })
          : t('date-future', { days });
  const suggestion = checked.kind === 'ask' ? checked.suggestion : null;
  const guess = suggestion
    ? t('did-you-mean', { suggestion: formatRange(suggestion, locale) })
    : t('did-you-mean-so');
  return {
    kind: 'prompt',
    prompt: {
      text: `${doubt} ${guess}`,
      buttons: [
        ...(suggestion
          ? [[button(asking, formatRange(suggestion, locale), 'keep', pairOf(suggestion))]]
          : []),
        [button(asking, t('button-keep', { answer: days }), 'keep', pairOf(range))],
      ],
      isAskedBack: true,
    },
  };
}

export function answer(range: DayRange): Outcome {
  return { kind: 'answered', answer: { firstDay: range.first, lastDay: range.last } };
}

/** Behind a button: both days. */
export function pairOf(range: DayRange): string {
  return `${range.first}_${range.last}`;
}

/** A phone does not tell its zone; the buttons name the day, so that who is a day ahead or behind sees it. */
export function todayOf({ deps }: Asking): Day {
  return dayAt(deps.now(), 'UTC');
}
