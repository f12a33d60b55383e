import type { HistoryRow } from '#db/queries/entries/history.ts';
import type { Texts } from '#locales/texts.ts';
import { formatMoment, type MomentStyle } from '#src/domain/dates/format-moment.ts';
import { historyEvents } from '#src/domain/review/decisions.ts';
import { askedForText, reasonText } from './reason.ts';

/** Says what happened to an entry, who did it and when. The reason is on a line of its own. */
export function viewHistoryRow(row: HistoryRow, { t, ...style }: { t: Texts } & MomentStyle): string[] {
  const about = {
    name: row.personName ?? t('card-someone'),
    moment: row.at ? formatMoment(row.at, style) : '',
  };
  const words = reasonText(row, t);
  const original = row.original?.number;
  const reason = original
    ? [t('card-duplicate', { number: String(original) })]
    : words
      ? [t('card-reason', { reason: words })]
      : [];
  const answers = askedForText(row, t);
  return [
    t(historyEvents[row.action].line, about),
    ...(answers ? [t('card-asked-for', { answers })] : []),
    ...reason,
  ];
}
