import type { DateContext } from './choose-years.ts';
import { foldTyped } from './find-tokens.ts';
import { type ParsedDays, placeText } from './parse-days.ts';
import type { Token, Tokens } from './token.ts';

const figures = /\d ?[/-] ?\d/;

/** Two numbers that may be a month and a day: with a slash, or with hyphens before a year. */
const pairs = /(?<![dy]\/)d\/d(?!\/d\/)|(?<![dy]-)d-d(?=-y)/g;

/**
 * What a text means if the month stands first in its figures, as people in the United States write it: "02/26/2026",
 * "2/24 – 2/27", "3-4-2026". Null for a text without such figures. `parseDays` has the day first.
 */
export function parseMonthFirst(text: string, context: DateContext): ParsedDays | null {
  const folded = foldTyped(text);
  // Most texts have none, and need not be looked up.
  if (folded === null || !figures.test(folded)) return null;
  let isSwapped = false;
  const parsed = placeText(folded, context, (readings) => {
    const swapped = readings.flatMap((tokens) => swapPairs(tokens) ?? []);
    isSwapped ||= swapped.length > 0;
    return swapped;
  });
  return isSwapped ? parsed : null;
}

/** The tokens with the two numbers of each pair exchanged, in a list of one; null if there is no pair. */
function swapPairs(tokens: Tokens): readonly [Tokens] | null {
  const signs = tokens.map(({ sign }) => sign).join('');
  const found = [...signs.matchAll(pairs)].map(({ index }) => index);
  if (found.length === 0) return null;
  const swapped: Token[] = [...tokens];
  for (const at of found) {
    const [one, other] = [tokens[at], tokens[at + 2]];
    if (one && other) [swapped[at], swapped[at + 2]] = [other, one];
  }
  return [swapped];
}
