import type { LocalizedText } from '#src/domain/locale.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { isSurelyShort } from './abbreviations.ts';
import { buildCityStems } from './cases.ts';
import { isCyrillic } from './spellings.ts';

/** What is known of the names of a place: the gazetteer's own, and what languages call it where that is another one. */
export interface PlaceNames {
  readonly own: string;
  readonly names: LocalizedText;
}

/**
 * How a typed name stands to those of a place:
 *
 * - `main`: it is its main name, in the script in which it is typed;
 * - `usual`: a language of the bot calls it so, or it is such a name in a case, its first words, or its initials;
 * - `by-ear`: it sounds like one of these, or is a part of one;
 * - `oddly`: it is like some other spelling alone.
 */
export type Called = 'main' | 'usual' | 'by-ear' | 'oddly';

/** A part of a name has so many letters at least: Urfa of Şanlıurfa. */
const leastPart = 4;

/** How a typed name stands to those of a place. */
export function howCalled(typed: string, { own, names }: PlaceNames): Called {
  const key = foldName(typed);
  if (!/[a-z]/.test(key)) return 'usual';
  const isOfOther = isCyrillic(typed) && names.ru !== undefined;
  // The letters of one script stand for several of the other: Чанчунь is no Cancún, since that is Канкун.
  const main = isOfOther ? [names.ru ?? ''] : [own, names.en ?? own];
  const usual = isOfOther ? main : [...main, ...Object.values(names)];
  const keys = usual.map(foldName);
  if (keys.slice(0, main.length).includes(key)) return 'main';
  const stems = [key, ...buildCityStems(typed)];
  const isFirstWord = keys.some((one) => one.startsWith(`${key} `));
  if (isFirstWord || stems.some((stem) => keys.includes(stem)) || isShortOrLong(typed, usual)) return 'usual';
  const loose = loosenKey(key);
  const isPart = key.length >= leastPart && keys.some((one) => one.startsWith(key) || one.endsWith(key));
  const isNear = isPart || [...keys, foldName(own)].some((one) => isHeard(loose, loosenKey(one)));
  return isNear ? 'by-ear' : 'oddly';
}

/** Languages end a name differently, Tuluz and Tuluza; but Vena is not Van. */
function isHeard(one: string, other: string): boolean {
  const hasOtherEnd = `${one}a` === other || one === `${other}a`;
  return one === other || (hasOtherEnd && Math.min(one.length, other.length) > leastPart);
}

/** Whether a typed name shortens one of some names, or is one of them written out: St. Louis is Saint Louis. */
function isShortOrLong(typed: string, names: readonly string[]): boolean {
  return (
    isSurelyShort(typed, names.map(foldName)) || names.some((name) => isSurelyShort(name, [foldName(typed)]))
  );
}

/** A word of fewer letters is like a name of some place nearly everywhere. */
const leastLetters = 6;

/** Whether a name in Latin or in Cyrillic has so few letters that it says little. Without a vowel it is an abbreviation. */
export function isShortName(typed: string): boolean {
  const key = foldName(typed).replaceAll(' ', '');
  return key.length < leastLetters && /^[a-z]+$/.test(key) && /[aeiou]/.test(key);
}
