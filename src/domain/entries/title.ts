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
 * What was typed as a title: one line of 5 to 200 characters unless told otherwise, spaces tidied, invisible
 * control and direction characters gone, since they would reorder the text around them in a printed report.
 */
export function readTitle(
  typed: string,
  { least, most }: { least: number; most: number } = titleLength,
): TitleOutcome {
  const lines = typed.trim().split(/[\r\n\u2028\u2029]+/);
  if (lines.length > 1) return { kind: 'several-lines' };
  const title = tidyName(typed);
  if (title.length > most * mostUnits) return { kind: 'too-long', length: title.length };
  const length = [...graphemes.segment(title)].length;
  if (length < least) return { kind: 'too-short' };
  if (length > most) return { kind: 'too-long', length };
  return { kind: 'title', title };
}

/**
 * One line without stray spaces, control characters, marks that change the writing direction, or letters
 * that nobody sees. Joiners stay inside a word: Persian needs one, and so do emoji.
 */
export function tidyName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[\u115f\u1160\u3164\uffa0\u2800]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
