import type { Texts } from '#locales/texts.ts';
import type { Report } from '#src/domain/report/report.ts';
import { figureCell, textCell } from './cells.ts';
import type { Table } from './table.ts';

/** A row per country with its events in each category, and their sums. */
export function buildCountriesTable({ countries, chapters, total }: Report, t: Texts): Table {
  return {
    name: t('sheet-countries'),
    above: [],
    columns: [
      { head: t('sheet-country-code'), width: 13 },
      { head: t('document-country'), width: 28 },
      { head: t('sheet-entry-count'), width: 19, isFigures: true },
      { head: t('sheet-event-count'), width: 19, isFigures: true },
      ...chapters.map(({ name }) => ({ head: name, width: 20, isFigures: true })),
    ],
    rows: countries.map(({ code, name, entries, events, ofChapters }) => [
      textCell(code),
      textCell(name),
      ...[entries, events, ...ofChapters].map(figureCell),
    ]),
    sums: [
      textCell(''),
      textCell(t('report-total')),
      ...[total.entries, total.events, ...chapters.map(({ figures }) => figures.events)].map(figureCell),
    ],
  };
}
