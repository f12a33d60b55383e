import { fitAlphabets } from './cyrillic-alphabets.ts';
import { azerbaijaniInArabic, hintByScripts } from './hint-by-scripts.ts';
import { findInLists, findShape } from './hint-by-words.ts';
import { international } from './language-words.ts';
import { listSpellings, listWords } from './title-spelling.ts';

/** How usual the letters of a word in lower case are in each language: 1 is usual. */
export type WeighLetters = (word: string) => ReadonlyMap<string, number>;

/** What is known about a title besides its words: languages that it may well be in. */
export interface LikelyLanguages {
  /** Of the person who wrote it. */
  ofWriter: string | null;
  /** Of the country where the event was. */
  ofCountry: string | null;
}

export interface WeighedTitle {
  /** What speaks for each language, the best first. */
  points: ReadonlyArray<readonly [language: string, points: number]>;
  /** How many words there are that are no names, as far as one can tell. */
  words: number;
  /** How many of them are in a list, or in a script that is enough. */
  listed: number;
}

const points = {
  /** A word that one language has, and one that several have. */
  ofOneLanguage: 2.2,
  ofSeveral: 1.2,
  shape: 0.6,
  /** If all words of a title have letters that only one alphabet has together. */
  alphabet: 1.5,
  outsideAlphabet: -2,
  /** q, x and ə are in no Turkish word. */
  notTurkish: -1.5,
  /** As likely as that somebody reports in that language. */
  writer: 0.8,
  country: 0.5,
  rareLanguage: -0.5,
};

/** How much a word counts that is short, or looks like a name by its capital. */
const shortWord = 0.5;
const likelyName = 0.12;

/** Neighbours of more likely languages, which are here mainly so that nothing written in them is taken for one. */
const rareLanguages = 'ca mk be tg ky sk eu is ms tl vi sq sl ur'.split(' ');

/** Languages of which no letters are counted. */
const withoutLetters = new Set(['uz', 'kk', 'ky', 'tg', 'mk']);

/** Short words that stand in names of places and people: Rio de Janeiro, Frankfurt am Main. */
const inNames = new Set(
  'de am in von van la le les al el da do dos del di of and der den des an los las na nad sur a e i y o u en'.split(
    ' ',
  ),
);

/** Words that are names of people as well: with a capital they are no sign of words. */
const alsoNames = new Set(
  `azad ata baba bahar barış dəniz deniz gül günəş güneş lalə lale sabah sevgi torpaq toprak ulduz umut ümid ülkə ülke
  vətən vatan yıldız zafer zaman zəfər вера любовь мир надежда роза`.split(/\s+/),
);

const patronymic = /^(?:oğlu|oglu|qızı|qizi|kızı|оглы|оглу|кызы)$/iu;

/** A holiday that is called so in all languages, though not spelled alike. */
const holiday = /^(?:novruz|nowruz|новруз)\p{L}{0,3}$/iu;

/** Weighs which language a text is in, by its scripts, words and letters, and by who wrote it where. */
export function weighTitle(text: string, likely: LikelyLanguages, weighLetters: WeighLetters): WeighedTitle {
  const words = listWords(text).filter((word) => !patronymic.test(word));
  const sums = new Map<string, number>();
  const add = (language: string, some: number) => sums.set(language, (sums.get(language) ?? 0) + some);
  const found = { words: 0, listed: 0 };
  /** What the letters of words say that are no names. */
  const letters = new Map<string, number>();
  for (const { languages, points, tells } of hintByScripts(words)) {
    for (const language of languages) add(language, points);
    if (tells) count(found, { words: 1, listed: 1 });
  }
  const isPlain = words.every((word) => !/^\p{Script=Latin}/u.test(word) || /^[a-z']+$/i.test(word));
  const hasCapitals = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  for (const [index, word] of words.entries()) {
    if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word)) continue;
    const isCapital = hasCapitals && /^\p{Lu}/u.test(word);
    const { fits, isFaint } = findInLists(word, { isPlain });
    const isInternational = fits.delete(international);
    if (fits.size > 0) {
      const isShort = word.length <= 3;
      const each = fits.size === 1 ? points.ofOneLanguage : points.ofSeveral;
      for (const [language, fit] of fits) add(language, each * fit * (isShort ? shortWord : 1));
      count(found, { words: howTelling(word, { isShort, isCapital, isFaint }), listed: isShort ? 0.25 : 1 });
      continue;
    }
    const times = isCapital && index > 0 ? likelyName : 1;
    const shape = findShape(word);
    if (shape) add(shape, points.shape * times);
    if (holiday.test(word)) continue;
    // Arabic letters have no capitals to know names by.
    if (/^\p{Script=Arabic}/u.test(word) && azerbaijaniInArabic.test(text)) continue;
    if (/^\p{Script=Arabic}/u.test(word)) count(found, { words: 0.5, listed: 0.25 });
    else if (isInternational || (hasCapitals && /^\p{Ll}{3,}$/u.test(word)))
      count(found, { words: 0.5, listed: 0 });
    if (isInternational || word.length < 3) continue;
    for (const [language, fit] of fitLetters(word, { isPlain, weighLetters })) {
      add(language, fit * times);
      if (times === 1) letters.set(language, (letters.get(language) ?? 0) + fit);
    }
  }
  // One listed word may be there by chance: a language whose letters the others have not loses what they lack.
  const usual = Math.max(0, ...letters.values());
  if (found.listed < 2)
    for (const language of sums.keys())
      if (!withoutLetters.has(language)) add(language, (letters.get(language) ?? 0) - usual);
  const alphabets = fitAlphabets(words);
  for (const language of alphabets?.others ?? []) add(language, points.outsideAlphabet);
  if (alphabets?.fitting.length === 1)
    for (const language of alphabets.fitting) add(language, points.alphabet);
  if (words.some((word) => /[qxə]/i.test(word))) add('tr', points.notTurkish);
  for (const language of rareLanguages) if (sums.has(language)) add(language, points.rareLanguage);
  if (likely.ofWriter) add(likely.ofWriter, points.writer);
  if (likely.ofCountry) add(likely.ofCountry, points.country);
  return { points: [...sums].sort(([, one], [, other]) => other - one), ...found };
}

function count(found: { words: number; listed: number }, some: { words: number; listed: number }): void {
  found.words += some.words;
  found.listed += some.listed;
}

/** How surely a listed word is no name. */
function howTelling(
  word: string,
  { isShort, isCapital, isFaint }: { isShort: boolean; isCapital: boolean; isFaint: boolean },
): number {
  const isIn = (names: ReadonlySet<string>) => listSpellings(word).some((spelling) => names.has(spelling));
  if (isCapital && (isFaint || isIn(alsoNames))) return 0.4;
  if (!isShort) return 1;
  return isIn(inNames) ? 0.25 : 0.5;
}

/** How well a word that nobody listed fits each language by its letters. */
function fitLetters(
  word: string,
  { isPlain, weighLetters }: { isPlain: boolean; weighLetters: WeighLetters },
): ReadonlyMap<string, number> {
  const fits = new Map<string, number>();
  for (const spelling of listSpellings(word))
    for (const [language, fit] of weighLetters(spelling))
      fits.set(language, Math.max(fit, fits.get(language) ?? 0));
  // Without its signs, Azerbaijani has the letters of Turkish.
  const turkic = Math.max(fits.get('az') ?? 0, fits.get('tr') ?? 0);
  if (isPlain && turkic > 0) for (const language of ['az', 'tr']) fits.set(language, turkic);
  return fits;
}
