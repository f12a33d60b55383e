import type { Texts } from '#locales/texts.ts';
import { formatRange } from '#src/domain/dates/format-days.ts';
import { formatMomentWithZone } from '#src/domain/dates/format-moment.ts';
import type { Report } from '#src/domain/report/report.ts';
import type { Figures } from '#src/domain/report/totals.ts';
import { figureCell, textCell } from './cells.ts';
import { spellForSheet } from './spell-for-sheet.ts';
import type { Table } from './table.ts';

/** A row per category and the total, under what they are the figures of. */
export function buildTotalsTable(report: Report, t: Texts): Table {
  const { title, days, moment, locale, chapters, total, places } = report;
  const line = (text: string) => ({ type: String, value: spellForSheet(text) });
  return {
    name: t('sheet-totals'),
    above: [
      { ...line(title), fontWeight: 'bold', fontSize: 14 },
      ...(days ? [line(formatRange(days, locale, 'document'))] : []),
      line(t('report-moment', { moment: formatMomentWithZone(new Date(moment), report, 'document') })),
      ...(places.some(({ at }) => at) ? [line(t('sheet-position-source'))] : []),
    ],
    columns: [
      { head: t('sheet-category'), width: 32 },
      { head: t('sheet-entry-count'), width: 19, isFigures: true },
      { head: t('sheet-event-count'), width: 19, isFigures: true },
      { head: t('sheet-country-count'), width: 19, isFigures: true },
    ],
    rows: chapters.map(({ name, figures }) => [textCell(name), ...figureCells(figures)]),
    sums: [textCell(t('report-total')), ...figureCells(total)],
  };
}

function figureCells({ entries, events, countries }: Figures) {
  return [entries, events, countries].map(figureCell);
}
