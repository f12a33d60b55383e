import { z } from 'zod';
import { isInTable, type LettersRow } from './table.ts';

const entries = new URL(import.meta.resolve('eld'));

const ngramsModule = z.object({
  ngramsData: z.object({
    languages: z.record(z.string(), z.string()),
    // To look into a quarter of a million of objects would take seconds.
    ngrams: z.custom<Record<string, Record<string, number>>>((value) => typeof value === 'object'),
  }),
});

const dictionaryModule = z.object({ dictionary: z.array(z.string()) });

/**
 * How often languages have which four letters, as the library ELD has counted them: of its largest table those that titles
 * may be in. Its own detector takes 140 MB for that table.
 */
export async function readEld(): Promise<LettersRow[]> {
  const { ngramsData } = ngramsModule.parse(await import(new URL('../ngrams/large.js', entries).href));
  const { dictionary } = dictionaryModule.parse(await import(new URL('../dictionary.js', entries).href));
  return Object.entries(ngramsData.ngrams).flatMap(([letters, weights]): LettersRow[] => {
    const known = Object.entries(weights)
      .map(([index, weight]) => ({ language: ngramsData.languages[index] ?? '', weight }))
      .filter(({ language }) => isInTable(language));
    if (known.length === 0) return [];
    return [
      {
        // ELD writes one sign for each byte.
        bytes: Uint8Array.from(letters.trim(), (sign) => dictionary.indexOf(sign)),
        isFirst: letters.startsWith(' '),
        isLast: letters.endsWith(' '),
        weights: known,
      },
    ];
  });
}
