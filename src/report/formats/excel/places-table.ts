import type { Texts } from '#locales/texts.ts';
import type { Report } from '#src/domain/report/report.ts';
import { degreesCell, figureCell, textCell } from './cells.ts';
import type { Table } from './table.ts';

/** A row per place, the most events first. */
export function buildPlacesTable({ places }: Report, t: Texts): Table {
  return {
    name: t('sheet-places'),
    above: [],
    columns: [
      { head: t('sheet-country-code'), width: 13 },
      { head: t('document-country'), width: 28 },
      { head: t('sheet-city'), width: 32 },
      { head: t('sheet-event-count'), width: 19, isFigures: true },
      { head: t('sheet-latitude'), width: 14, isFigures: true },
      { head: t('sheet-longitude'), width: 14, isFigures: true },
    ],
    rows: places.map(({ country, countryName, name, events, at }) => [
      textCell(country),
      textCell(countryName),
      textCell(name),
      figureCell(events),
      degreesCell(at?.latitude),
      degreesCell(at?.longitude),
    ]),
    sums: null,
  };
}
