import { dropUnseen, showsSomething } from './visible.ts';

export const titleLength = { least: 5, most: 200 } as const;

/**
 * UTF-16 units per character, which Telegram counts: a letter may carry any number of accents, and with 20
 * cities an entry must fit into one message of 4096. An emoji of a family has eleven.
 */
const mostUnits = 12;

export type TitleOutcome =
  | { kind: 'title'; title: string }
  | { kind: 'too-short' }
  | { kind: 'too-long'; length: number }
  | { kind: 'several-lines' };

/** Characters as a person counts them: a letter with its accents, or an emoji, is one. */
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * What was typed as a title: one line of 5 to 200 characters unless told otherwise, with spaces tidied. What nobody
 * sees is removed: it would count as characters, and marks that change the direction of writing would reorder a
 * printed report.
 */
export function readTitle(
  typed: string,
  { least, most }: { least: number; most: number } = titleLength,
): TitleOutcome {
  const lines = typed.split(/[\r\n\u2028\u2029]+/).filter(showsSomething);
  if (lines.length > 1) return { kind: 'several-lines' };
  const title = tidyName(typed);
  if (title.length > most * mostUnits) return { kind: 'too-long', length: title.length };
  const length = [...graphemes.segment(title)].length;
  if (length < least) return { kind: 'too-short' };
  if (length > most) return { kind: 'too-long', length };
  return { kind: 'title', title };
}

/** One line of what is seen, without stray spaces; empty where nothing is seen. */
export function tidyName(typed: string): string {
  // Normalized twice: a letter and its accent may have met only when what stood between them went.
  return dropUnseen(typed.normalize('NFC')).replace(/ {2,}/g, ' ').trim().normalize('NFC');
}
