import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { type BareName, findBareName } from '#src/domain/text/generic-words.ts';
import { buildTurkicStems, findPartedStem } from '#src/domain/text/turkic-cases.ts';
import { isCityLikeCountry } from './cities-like-countries.ts';
import { type CountryGuess, settle } from './guess.ts';
import { clearLead, errorsToForgive, rankLikenesses } from './likenesses.ts';
import { findMentioned } from './mentioned-countries.ts';
import { type CountryIndex, readWords } from './name-index.ts';
import { findBegun, rankByLetterPairs } from './nearest.ts';

/** "в Германии", "from Georgia". */
const prepositions = new Set(
  Object.values(languages).flatMap((language) =>
    [...language.prepositions, ...language.countryPrepositions].map(foldName),
  ),
);

const longestName = 80;

/** Longer than this, a name with an ending is no other name misspelt. */
const longInflected = 12;

/** The country that the text names, and nothing else besides: exactly, in a case, or with typing errors. */
export function findByName(index: CountryIndex, text: string): CountryGuess {
  const words = dropPreposition(index, readWords(text.slice(0, 4 * longestName)));
  const key = words.join('');
  if (key.length > longestName) return { kind: 'unknown', nearest: findMentioned(index, words).slice(0, 3) };

  const bare = findBareName(words);
  const exact =
    index.names.get(key) ?? findParted(index, text) ?? findLongInflected(index, key) ?? findBare(index, bare);
  if (exact) return settle(exact);

  const ranked = rankLikenesses(index, words, bare?.key);
  const best = ranked[0]?.[1];
  // Errors in "Çeçen Respublikası" are counted against its first word: it is not the Czech one.
  if (best && best.cost <= errorsToForgive(bare?.key ?? key) && !isCityLikeCountry(key)) {
    const close = ranked.filter(([, { cost }]) => cost < best.cost + clearLead).map(([code]) => code);
    if (close.length > 1 || best.convincing) return settle(close);
  }
  const nearest = new Set([
    ...findMentioned(index, words),
    ...findBegun(index, key),
    ...ranked.map(([code]) => code),
  ]);
  if (nearest.size < 3) for (const code of rankByLetterPairs(index, bare?.key ?? key)) nearest.add(code);
  return { kind: 'unknown', nearest: [...nearest].slice(0, 3) };
}

function dropPreposition(index: CountryIndex, words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const isPreposition = rest.length > 0 && prepositions.has(first) && !index.names.has(words.join(''));
  return isPreposition ? rest : words;
}

function findParted(index: CountryIndex, text: string): readonly string[] | undefined {
  const stem = findPartedStem(text);
  return stem === null ? undefined : index.names.get(readWords(stem).join(''));
}

/** Official names in a case, before their words for a state are taken off: "Konqo Respublikasında". */
function findLongInflected(index: CountryIndex, key: string): readonly string[] | undefined {
  if (key.length <= longInflected) return undefined;
  const stem = buildTurkicStems(key).find((name) => index.names.has(name)) ?? '';
  return index.russianCases.get(key) ?? index.names.get(stem);
}

function findBare(index: CountryIndex, bare: BareName | null): readonly string[] | undefined {
  if (!bare) return undefined;
  return index.names.get(bare.key) ?? (bare.isState ? index.adjectives.get(bare.key) : undefined);
}
