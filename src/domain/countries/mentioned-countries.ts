import { buildTurkicStems } from '#src/domain/text/turkic-cases.ts';
import type { CountryIndex } from './name-index.ts';

const mostWords = 20;
const wordsOfLongestName = 4;

/** The countries that some of the words name, longer names first: what to offer for "Berlin, Almaniya". */
export function findMentioned(index: CountryIndex, words: readonly string[]): readonly string[] {
  const mentioned: string[] = [];
  const read = words.slice(0, mostWords);
  for (let length = wordsOfLongestName; length > 0; length--) {
    for (let at = 0; at + length <= read.length; at++) {
      const key = read.slice(at, at + length).join('');
      const stems = buildTurkicStems(key).flatMap((stem) => index.names.get(stem) ?? []);
      mentioned.push(...(index.names.get(key) ?? index.russianCases.get(key) ?? stems));
    }
  }
  return [...new Set(mentioned)];
}
