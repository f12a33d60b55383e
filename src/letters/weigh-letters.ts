import { readFileSync } from 'node:fs';
import { type LettersTable, lettersFile, readTable } from './table.ts';

/** What ELD takes off every weight to keep its file small. */
const leastWeight = 53;

/** The weight of letters that are usual in a language, which counts as one. */
const usualWeight = 85;

let known: LettersTable | null = null;

/**
 * How usual the letters of a word in lower case are in each language: 1 is usual. The first call reads the table, which
 * takes some milliseconds.
 */
export function weighLetters(word: string): ReadonlyMap<string, number> {
  known ??= readTable(readFileSync(lettersFile));
  const parts = listParts(Buffer.from(word));
  const sums = new Map<string, number>();
  for (const { bytes, isFirst, isLast } of parts) {
    for (const { language, weight } of known.find(bytes, { isFirst, isLast })) {
      sums.set(language, (sums.get(language) ?? 0) + weight + leastWeight);
    }
  }
  return new Map([...sums].map(([language, sum]) => [language, sum / parts.length / usualWeight]));
}

interface Part {
  bytes: Uint8Array;
  isFirst: boolean;
  isLast: boolean;
}

/** The pieces that ELD takes a word apart into: of four bytes, three apart, and the last four. */
function listParts(word: Uint8Array): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (; at + 4 < word.length; at += 3) {
    parts.push({ bytes: word.subarray(at, at + 4), isFirst: at === 0, isLast: false });
  }
  return [...parts, { bytes: word.subarray(-4), isFirst: at === 0, isLast: true }];
}
