import { readFileSync } from 'node:fs';
import { z } from 'zod';

const figures = z.object({ entries: z.number(), events: z.number(), countries: z.number() });

/** The figures of the committee's printed report, by category in its order, and their total. */
export const { total: printedTotal, ...printedFigures } = z
  .object({
    commemorations: figures,
    awareness: figures,
    documents: figures,
    conferences: figures,
    media: figures,
    total: figures,
  })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/campaign-totals.json', import.meta.url), 'utf8')));
