import { formatMoment } from '#src/domain/dates/format-moment.ts';
import { undoHours } from '#src/domain/entries/status.ts';
import type { Decision, Review } from '#src/review/review-entry.ts';
import type { HesabatContext } from '#src/telegram/context.ts';
import { shorten } from '#src/telegram/views/shorten.ts';

/** What a moderator is told about their decision; Telegram shows at most 200 characters of it. */
export function reviewToast(
  review: Review,
  action: Decision['action'],
  { t, person }: Pick<HesabatContext, 't' | 'person'>,
): string {
  switch (review.kind) {
    case 'done': {
      const done = {
        approve: 'toast-approved',
        return: 'toast-returned',
        reject: 'toast-rejected',
        duplicate: 'toast-rejected',
        undo: 'toast-undone',
      } as const;
      return t(done[action], { number: String(review.entry.number) });
    }
    case 'own-entry':
      return t('toast-own');
    case 'undo-expired':
      return t('toast-undo-late', { hours: undoHours });
    case 'no-original':
      return t('toast-no-original');
    case 'too-late': {
      const { latest } = review;
      if (!latest || latest.action === 'submit') return t('toast-changed');
      const moment = latest.at ? formatMoment(latest.at, person.locale) : '';
      if (latest.action === 'withdraw' || latest.action === 'correct')
        return t(`toast-first-${latest.action}`, { moment });
      return t(`toast-first-${latest.action}`, {
        name: shorten(latest.personName ?? t('card-someone'), 60),
        moment,
      });
    }
  }
}
