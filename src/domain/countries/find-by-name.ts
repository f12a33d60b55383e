import { findSetOff, listStems } from '#src/domain/languages/all-cases.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import { foldName } from '#src/domain/text/fold.ts';
import { findForeignName } from './foreign-names.ts';
import { type BareName, findBareName, isOnlyGeneric } from './generic-words.ts';
import { type CountryGuess, settle } from './guess.ts';
import { clearLead, errorsToForgive, rankLikenesses } from './likenesses.ts';
import { type CountryIndex, readWords } from './name-index.ts';
import { findBegun, findBegunAlone } from './nearest.ts';

/** "в Германии", "from Georgia". */
const prepositions = new Set(
  Object.values(languages).flatMap((language) =>
    [...language.prepositions, ...language.countryPrepositions].map(foldName),
  ),
);

/** Cities, regions and people whose names read like a misspelt country's: whoever types one has not named the country. */
const citiesLikeCountries = [
  ...['Marsel', 'Марсель', 'Granada', 'Гранада', 'Columbia', 'Gambier', 'Гамбье', 'Makassar', 'Makasar'],
  ...['Manama', 'Манама', 'Almeria', 'Альмерия', 'Lagos', 'Laqos', 'Лагос', 'Гавана', 'Romana', 'Романа'],
  ...['Laponiya', 'Лапония', 'Neapel', 'Saint-Étienne', 'Saint Helens', 'Галле', 'Кальяри', 'Qranada'],
  ...['Ferrara', 'Феррара', 'Rousse', 'Gracia', 'Marseli', 'Qarabağ', 'Карабах'],
];

const cityKeys: ReadonlySet<string> = new Set(
  citiesLikeCountries.map((name) => foldName(name).replaceAll(' ', '')),
);

/** Of a name with more errors a country is not offered. */
const mostErrorsPerLetter = 0.3;

/** So many countries may be as close to what was typed. */
const mostAsClose = 2;

/** In letters. */
const longestName = 80;

/** Longer than this, a name with an ending is no other name misspelt. */
const longInflected = 12;

/** How many words of a text are searched for names of countries, and how many words a name has at most. */
const mostWords = 20;
const wordsOfLongestName = 4;

/** The country that the text names, and nothing else besides: exactly, in a case, or with typing errors. */
export function findByName(index: CountryIndex, text: string): CountryGuess {
  const words = dropPreposition(index, readWords(text.slice(0, 4 * longestName)));
  const key = words.join('');
  if (key.length > longestName) return { kind: 'unknown', nearest: findMentioned(index, words).slice(0, 3) };

  if (isOnlyGeneric(words) && !index.names.has(key)) {
    return { kind: 'unknown', nearest: inList(index, findForeignName('sure', key)) ?? [] };
  }
  const bare = findBareName(words);
  const exact =
    index.names.get(key) ??
    inList(index, findForeignName('sure', key)) ??
    findBeforeEnding(index, text) ??
    findLongInflected(index, key) ??
    findBare(index, bare);
  if (exact) return settle(exact);

  const ranked = rankLikenesses(index, words, bare?.key);
  const best = ranked[0]?.[1];
  // Errors in "Çeçen Respublikası" are counted against its first word: it is not the Czech one.
  if (best && best.cost <= errorsToForgive(bare?.key ?? key) && !cityKeys.has(key)) {
    const close = ranked.filter(([, { cost }]) => cost < best.cost + clearLead).map(([code]) => code);
    if (close.length > 1 || best.convincing) return settle(close);
  }
  const nearest = new Set([
    ...(inList(index, findForeignName('likely', key)) ?? []),
    ...findMentioned(index, words),
    ...findBegun(index, key),
    ...words.flatMap((word) => findBegunAlone(index, word)),
    ...(cityKeys.has(key) ? [] : pickNearest(ranked, bare?.key ?? key)),
  ]);
  return { kind: 'unknown', nearest: [...nearest].slice(0, 3) };
}

/**
 * What is worth a question: close by letters, and hardly another is as close. Else it
 * would be nothing but letters that the two happen to share.
 */
function pickNearest(ranked: ReturnType<typeof rankLikenesses>, key: string): readonly string[] {
  const [best] = ranked;
  if (!best || best[1].cost > Math.max(1, key.length * mostErrorsPerLetter)) return [];
  const close = ranked.filter(([, { cost }]) => cost < best[1].cost + clearLead);
  return close.length > mostAsClose ? [] : close.map(([code]) => code);
}

function dropPreposition(index: CountryIndex, words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const isPreposition = rest.length > 0 && prepositions.has(first) && !index.names.has(words.join(''));
  return isPreposition ? rest : words;
}

/** Those of some countries that are in the list. */
function inList(index: CountryIndex, codes: readonly string[]): readonly string[] | undefined {
  const listed = codes.filter((code) => index.codes.has(code));
  return listed.length > 0 ? listed : undefined;
}

function findBeforeEnding(index: CountryIndex, text: string): readonly string[] | undefined {
  const stem = findSetOff(text);
  return stem === null ? undefined : index.names.get(readWords(stem).join(''));
}

/** Official names in a case, before their words for a state are taken off: "Konqo Respublikasında". */
function findLongInflected(index: CountryIndex, key: string): readonly string[] | undefined {
  if (key.length <= longInflected) return undefined;
  const stem = listStems(key).find((name) => index.names.has(name)) ?? '';
  return index.cases.get(key) ?? index.names.get(stem);
}

function findBare(index: CountryIndex, bare: BareName | null): readonly string[] | undefined {
  if (!bare) return undefined;
  return index.names.get(bare.key) ?? (bare.isState ? index.adjectives.get(bare.key) : undefined);
}

/** The countries that some of the words name, longer names first: what to offer for "Berlin, Almaniya". */
function findMentioned(index: CountryIndex, words: readonly string[]): readonly string[] {
  const mentioned: string[] = [];
  const read = words.slice(0, mostWords);
  for (let length = wordsOfLongestName; length > 0; length--) {
    for (let at = 0; at + length <= read.length; at++) {
      const key = read.slice(at, at + length).join('');
      const stems = listStems(key).flatMap((stem) => index.names.get(stem) ?? []);
      mentioned.push(...(index.names.get(key) ?? index.cases.get(key) ?? stems));
    }
  }
  return [...new Set(mentioned)];
}
