import type { Texts } from '#locales/texts.ts';
import type { Unit } from '#src/domain/campaigns/counted-units.ts';
import type { Figures } from '#src/domain/report/totals.ts';

/** "5 conferences in 2 countries": the chat and all documents say figures in these words. */
export function figuresInWords(
  { events, countries }: Pick<Figures, 'events' | 'countries'>,
  unit: Unit,
  t: Texts,
): string {
  return t('report-figures', { counted: t('document-count', { unit, count: events }), countries });
}
