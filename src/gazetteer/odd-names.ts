import { isCyrillic } from '#src/domain/cities/spellings.ts';
import { languages } from '#src/domain/languages/all-languages.ts';
import type { Locale } from '#src/domain/locale.ts';
import { foldName } from '#src/domain/text/fold.ts';

// What GeoNames' labels and spelling by ear get wrong, told by principles and not by a list.

/** Turkish and English keep foreign names as they are written, in the letters of English; Turkish has â, î and û. */
const moreLetters: Readonly<Record<Locale, string>> = { az: '', ru: '', tr: 'qwxâîû', en: '' };

/** Whether a name has only letters of its language. */
export function isInAlphabet(locale: Locale, name: string): boolean {
  const letters = `${languages[locale].letters}${moreLetters[locale]}`;
  return new RegExp(`^[${letters} .’'-]+$`, 'u').test(name.toLocaleLowerCase(locale));
}

const preposition = /-(na|nad|pod|pri)-/i;
const russianWord = /(?:ıy|iy|oy|ski|skaya|skoye|naya|vaya|jnaya)$/i;
const descriptive = /^(?:kommuna|okruq|rayon|qorod|posyolok)$/i;

/**
 * Whether a name spelled by ear is Russian and not the place's: "Frankfurt-na-Odere", "Mölndalskaya kommuna". The place's own
 * name tells Ústí nad Labem and Novy Afon from them.
 */
export function isRussianForm(name: string, own: string): boolean {
  const joint = preposition.exec(name)?.[1];
  if (joint && !new RegExp(`\\b${joint}\\b`, 'i').test(foldName(own))) return true;
  const ownWords = own.split(/[ -]/);
  const words = name.split(/[ -]/);
  return (
    words.length > 1 &&
    words.some(
      (word) => descriptive.test(word) || (russianWord.test(word) && soundsLikeNone(word, ownWords, 0.5)),
    )
  );
}

/** Consonants by how they sound, roughly: languages differ in the rest. */
const classes: ReadonlyArray<readonly [sound: string, letters: string]> = [
  ['p', 'bpfvwбпфв'],
  ['t', 'dtдт'],
  ['k', 'gkqcxhjszçşğгкхжзсцчшщ'],
  ['l', 'lл'],
  ['r', 'rр'],
  ['m', 'mnмн'],
];

function skeletonOf(name: string): string {
  const plain = isCyrillic(name) ? name.toLowerCase() : foldName(name);
  return [...plain]
    .map((letter) => classes.find(([, letters]) => letters.includes(letter))?.[0] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1');
}

/**
 * Whether a name shares less than so much of its consonants with each of the others: Manastır for Bitola. Names of one
 * consonant say too little.
 */
export function soundsLikeNone(name: string, others: readonly string[], least = 0.34): boolean {
  const one = skeletonOf(name);
  if (one.length < 2) return false;
  const skeletons = others.map(skeletonOf).filter((other) => other.length > 0);
  return (
    skeletons.length > 0 &&
    skeletons.every((other) => countShared(one, other) < least * Math.max(one.length, other.length))
  );
}

/** The longest row of consonants that both have in that order. */
function countShared(one: string, other: string): number {
  let last = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const row = [0];
    for (let at = 1; at <= other.length; at++) {
      const same = other[at - 1] === letter ? (last[at - 1] ?? 0) + 1 : 0;
      row.push(Math.max(same, last[at] ?? 0, row[at - 1] ?? 0));
    }
    last = row;
  }
  return last[other.length] ?? 0;
}
