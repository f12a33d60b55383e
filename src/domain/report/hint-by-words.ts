import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { wordsOfLanguages } from './language-words.ts';
import { listSpellings, makePlain } from './title-spelling.ts';

/** How well a word fits each language; 1 is best. */
type Fits = Map<string, number>;

interface Found {
  fits: Fits;
  /** Whether it is known by a short beginning alone, which names have as well: "Balakən" is no honey (bal). */
  isFaint: boolean;
}

interface Lists {
  /** The languages of each whole word, and of each beginning of words. */
  words: ReadonlyMap<string, readonly string[]>;
  stems: ReadonlyMap<string, readonly string[]>;
}

function indexLists(spell: (word: string) => string): Lists {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [language, list] of Object.entries(wordsOfLanguages)) {
    for (const listed of list.split(/\s+/)) {
      const index = listed.endsWith('*') ? stems : words;
      const word = spell(listed.replace('*', ''));
      // Without its signs, a short word is another one elsewhere.
      if (isUnsure(language, listed, word)) continue;
      const known = index.get(word) ?? [];
      if (!known.includes(language)) index.set(word, [...known, language]);
    }
  }
  return { words, stems };
}

function isUnsure(language: string, listed: string, plainWord: string): boolean {
  if (listed.replace('*', '') === plainWord || oftenPlain.has(language)) return false;
  return plainWord.length < (listed.endsWith('*') ? 5 : 4);
}

/** Languages in which a word has so many endings that a short stem may have a long one. */
const withLongEndings = new Set(
  'az tr uz kk ky hu de nl sv da no ru uk bg sr be mk pl cs sk hr international'.split(' '),
);

/** Languages that write "poetry evening" as one word, whose last part says what it is. */
const compounding = new Set(['de', 'nl', 'sv', 'da', 'no', 'hu']);

/** Languages that are often typed without the signs of their letters. */
const oftenPlain = new Set(['az', 'tr', 'uz']);

/** Stems that are shorter than the longest one by no more than this many letters are likely as well. */
const nearlyAsLong = 2;

/** How well a word fits where only a shorter stem is known, or only its plain spelling. */
const fitOfShorterStem = 0.7;
const fitOfPlainSpelling = 0.8;
const fitOfNeighbour = 0.7;
const fitOfLastPart = 0.6;

const spelled = indexLists((word) => word);
const plain = indexLists(makePlain);

/** The languages that have a word, whole or by its stem. Words in capitals or without signs are understood as well. */
export function findInLists(word: string, { isPlain }: { isPlain: boolean }): Found {
  const fits: Fits = new Map();
  let isFaint = true;
  const add = (found: Found, times: (language: string) => number) => {
    for (const [language, fit] of found.fits) {
      const value = fit * times(language);
      if (value === 0) continue;
      isFaint &&= found.isFaint;
      if (value > (fits.get(language) ?? 0)) fits.set(language, value);
    }
  };
  const spellings = listSpellings(word);
  for (const spelling of spellings) add(lookUp(spelling, spelled), () => 1);
  const isFound = fits.size > 0;
  const inTurkish = fits.has('tr');
  if (!isFound || isPlain) {
    const others = isFound ? 0 : fitOfPlainSpelling;
    for (const spelling of spellings)
      add(lookUp(makePlain(spelling), plain), (language) => (oftenPlain.has(language) ? 1 : others));
  }
  // Without its signs, a word of one of these two looks like one of the other.
  if (isPlain && (fits.has('az') || (fits.has('tr') && !inTurkish)))
    for (const [language, other] of [
      ['az', 'tr'],
      ['tr', 'az'],
    ] as const)
      fits.set(language, Math.max(fits.get(language) ?? 0, fits.has(other) ? fitOfNeighbour : 0));
  if (isPlain && fits.get('az') === 1 && inTurkish) fits.set('tr', 1);
  // No other language has this letter in its lists.
  const hasSchwa = spellings.some((spelling) => spelling.includes('ə'));
  return { fits: hasSchwa ? new Map([...fits].filter(([language]) => language === 'az')) : fits, isFaint };
}

function lookUp(word: string, lists: Lists): Found {
  const whole = lists.words.get(word);
  const stem = findStems(word, lists);
  const rest = word.length - stem.length;
  if (whole) return { fits: new Map([...(rest <= 3 ? stem.fits : []), ...rate(whole)]), isFaint: false };
  const isFaint = stem.length <= 4 && rest >= 3;
  if (rest < 4) return { fits: stem.fits, isFaint };
  const last = findLastPart(word, lists);
  if (last.part.length < stem.length - 1) return { fits: stem.fits, isFaint };
  const both = last.languages.filter((language) => stem.fits.has(language));
  return { fits: both.length > 0 ? rate(both) : rate(last.languages, fitOfLastPart), isFaint: false };
}

function rate(languages: readonly string[], fit = 1): Fits {
  return new Map(languages.map((language) => [language, fit]));
}

/** The longest beginning of a word that is listed, and those that are nearly as long. */
function findStems(word: string, { stems }: Lists): { fits: Fits; length: number } {
  const fits: Fits = new Map();
  let longest = 0;
  for (let length = word.length; length >= Math.max(3, longest - nearlyAsLong); length--) {
    for (const language of stems.get(word.slice(0, length)) ?? []) {
      if (fits.has(language) || !mayEnd(language, word.length - length, length)) continue;
      longest ||= length;
      fits.set(language, length === longest ? 1 : fitOfShorterStem);
    }
  }
  return { fits, length: longest };
}

/** Whether a word of a language may have an ending as long as this behind a stem as long as that. */
function mayEnd(language: string, ending: number, stem: number): boolean {
  if (withLongEndings.has(language)) return ending <= stem + 5;
  return ending <= (stem <= 4 ? 2 : stem === 5 ? 4 : 6);
}

/** The longest end of a compound that is listed. */
function findLastPart(word: string, { words, stems }: Lists): { part: string; languages: string[] } {
  for (let start = 3; start <= word.length - (start < 6 ? 5 : 4); start++) {
    const part = word.slice(start);
    const listed = new Set([...(words.get(part) ?? []), ...(stems.get(part) ?? [])]);
    const languages = [...listed].filter((language) => compounding.has(language));
    if (languages.length > 0) return { part, languages };
  }
  return { part: '', languages: [] };
}

/** Languages that the bot does not speak. One that it comes to speak moves to its folder, which the type makes sure of. */
const otherShapes = {
  uz: /[og]'\p{L}/u,
  de: /ß|^gedenk.|.(?:abend|feier|stellung|veranstaltung|lesung|konzert|unterricht|aktion|runde|fest|kurs|nachmittag|turnier|marsch|legung|empfang)$/u,
} satisfies Readonly<Record<string, RegExp>> & { readonly [Spoken in Locale]?: never };

/** Shapes of words in Latin letters that tell the language also of a word that nobody listed. */
const shapes: ReadonlyArray<readonly [language: string, shape: RegExp]> = [
  ...Object.entries(languages).flatMap(([tag, { titleShape }]): [string, RegExp][] =>
    titleShape ? [[tag, titleShape]] : [],
  ),
  ...Object.entries(otherShapes),
];

/** The language that a word has the shape of. It may be a name, which shows how it is spelled and no more. */
export function findShape(word: string): string | null {
  const spellings = listSpellings(word);
  return shapes.find(([, shape]) => spellings.some((spelling) => shape.test(spelling)))?.[0] ?? null;
}
