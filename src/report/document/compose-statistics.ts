import type { Texts } from '#locales/texts.ts';
import { onlineKey } from '#src/domain/cities/online.ts';
import type { Report } from '#src/domain/report/report.ts';
import { chartDays } from './compose-charts.ts';
import type { DocumentMap, DocumentStatistics } from './document.ts';
import { figuresInWords } from './figures-in-words.ts';

/** The last chapter: the closing sentence, a table of countries, a chart of days, the map. */
export function composeStatistics(report: Report, t: Texts): DocumentStatistics {
  const { chapters, countries, total } = report;
  const { events } = total;
  return {
    heading: t('document-statistics'),
    closing: composeClosing(report, t),
    countries: {
      heading: t('document-by-country'),
      columns: [t('document-country'), ...chapters.map(({ name }) => name), t('report-total')],
      rows: countries.map(({ name, ofChapters, events: all }) => ({ name, values: [...ofChapters, all] })),
      total: {
        name: t('report-total'),
        values: [...chapters.map(({ figures }) => figures.events), events],
      },
    },
    perDay: chartDays(report, t),
    map: composeMap(report, t),
  };
}

/** "In all 111 events in 33 countries: Commemorations – 59 events, Media – 7 articles." */
function composeClosing({ chapters, total }: Report, t: Texts): string {
  const parts = chapters
    .filter(({ figures }) => figures.events > 0)
    .map(({ name, unit, figures }) =>
      t('document-closing-part', {
        category: name,
        count: t('document-count', { unit, count: figures.events }),
      }),
    );
  const figures = figuresInWords(total, 'event', t);
  return parts.length > 1
    ? t('document-closing', { figures, parts: parts.join(', ') })
    : t('document-chapter-figures', { figures });
}

function composeMap({ places }: Report, t: Texts): DocumentMap | null {
  const known = places.filter(({ at }) => at !== null);
  if (known.length === 0) return null;
  const missing = places.filter(({ at, key }) => at === null && key !== onlineKey).length;
  return {
    heading: t('document-map'),
    places: known,
    alt: t('document-map-alt', {
      places: known.length,
      countries: new Set(known.map(({ country }) => country)).size,
    }),
    note: missing === 0 ? null : t('document-map-missing', { count: missing }),
  };
}
