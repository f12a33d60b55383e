import { formatMoment } from '#src/domain/dates/format-moment.ts';
import { undoHours } from '#src/domain/entries/transitions.ts';
import { decisions, historyEvents } from '#src/domain/review/decisions.ts';
import type { Decision, Review } from '#src/review/review-entry.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/**
 * The text that pops up with the result of a moderator's decision. Telegram shows at most 200 characters.
 * https://core.telegram.org/bots/api#answercallbackquery
 */
export function reviewToast(
  review: Review,
  action: Decision['action'],
  { t, person }: Pick<HesabatContext, 't' | 'person'>,
): string {
  switch (review.kind) {
    case 'done':
      return t(decisions[action].toast, { number: String(review.entry.number) });
    case 'own-entry':
      return t('toast-own');
    case 'undo-expired':
      return t('toast-undo-late', { hours: undoHours });
    case 'no-original':
      return t('toast-no-original');
    case 'too-late': {
      const { latest } = review;
      if (!latest) return t('toast-changed');
      return t(historyEvents[latest.action].overtakes, {
        name: shorten(latest.personName ?? t('card-someone'), 60),
        moment: latest.at ? formatMoment(latest.at, person) : '',
      });
    }
  }
}
