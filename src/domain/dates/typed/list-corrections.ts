import { editDistance } from '#src/domain/text/edit-distance.ts';
import type { Spellings } from './vocabulary.ts';

/** Shorter words are a letter away from too many others. */
const shortestWord = 3;
/** What is meant is longer: words of four letters at least, not those cut short. */
const shortestMeant = 4;
/** Without a number, a text has to be nearer to the name of a day than any short word is. */
const shortestAlone = 5;
/** In words this long, two letters may be wrong. */
const longWord = 7;

/** A text with more unknown words is none that only has a slip in it. */
const mostUnknown = 2;

/** What is near to more meanings than these is near to nothing. */
const mostTexts = 6;

const words = /\p{L}+/gu;

/**
 * The folded text with one word replaced by a word of dates that it may have been meant for: first the texts with words
 * one typing error away or begun and not finished ("febr"), then those two errors away.
 */
export function listCorrections(folded: string, { all, ofDays }: Spellings): readonly (readonly string[])[] {
  const unknown = [...folded.matchAll(words)].filter(([word]) => !all.has(word));
  if (unknown.length > mostUnknown) return [];
  const hasNumber = /\d/.test(folded);
  const shortest = hasNumber ? shortestWord : shortestAlone;
  const byDistance: [string[], string[]] = [[], []];
  for (const { 0: typed, index } of unknown) {
    if (typed.length < shortest) continue;
    // Forms of one name mean the same: "fevralda", "fevralin".
    const seen = new Set<string>();
    for (const word of hasNumber ? all.keys() : ofDays) {
      const distance = distanceTo(word, typed);
      const meaning = `${distance}:${all.get(word)}`;
      if (distance === null || seen.has(meaning)) continue;
      seen.add(meaning);
      const text = folded.slice(0, index) + word + folded.slice(index + typed.length);
      byDistance[distance - 1]?.push(text);
    }
  }
  return byDistance.map((texts) => texts.slice(0, mostTexts));
}

/** 1 or 2; null if that word was not meant. */
function distanceTo(word: string, typed: string): number | null {
  if (word.length < shortestMeant) return null;
  if (word.startsWith(typed)) return 1;
  const limit = typed.length >= longWord ? 2 : 1;
  const distance = editDistance(word, typed, limit);
  // The first letter is seldom wrong, and with another slip or in a short word it says too much.
  if ((typed.length <= 5 || distance > 1) && word[0] !== typed[0]) return null;
  return distance > limit ? null : distance;
}
