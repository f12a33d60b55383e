import { languages } from '#src/domain/languages/all-languages.ts';
import type { Language } from '#src/domain/languages/language.ts';
import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { stripAttached, stripCityWords } from './city-words.ts';

/** One way to write a name, by which a place is found. */
export type Spelling = {
  /** How it is written: in Latin, in Cyrillic, or in both where they fold alike, one per line; or in another script. */
  readonly name: string;
  readonly key: string;
  readonly loose: string;
};

/** Words of letters, in any script, with single spaces between. */
const findable = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*$/u;
const longestKey = 60;

/**
 * Whether it is no name that people write: a transcription letter by letter ("tblysy"), a code of an airport ("TBS"),
 * or a name with an explanation.
 */
const isNoName = (name: string) =>
  !/^\P{L}{0,2}(?:\p{Ll}['’ -])?[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(name) ||
  /^[A-Z]{3}$|[()\d]/.test(name);

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const latinOfOurs = ofOurs('Latin');
const cyrillicOfOurs = ofOurs('Cyrillic');

/** A text that is written in the letters of our languages of this script alone. */
function ofOurs(script: Language['script']): RegExp {
  const letters = Object.values(languages).flatMap((one) => (one.script === script ? [one.letters] : []));
  return new RegExp(`^[${letters.join('')}\\P{L}]+$`, 'iu');
}

/**
 * The spellings of a place that fold differently. Of those that fold alike, one is kept: the gazetteer's own, since
 * it has the letters that are used there, else the one with most marks in letters of our languages. Şimkent tells
 * more than Simkent, and nobody writes Barselóna. A Cyrillic one is kept beside the Latin one, as it is in Russian
 * (Лондон, not Лондонъ; Казань, not Казан; Донецк, not Донецьк).
 *
 * A spelling that lacks only the last letter of the gazetteer's own name is left out if it is written in one way
 * alone. Somebody somewhere writes Ankar, but here it is Ankara with a letter missing, and its writer is to be asked;
 * Belgrad is what many write.
 */
export function chooseSpellings(own: string, others: readonly string[]): readonly Spelling[] {
  const named = [own, ...others.filter((name) => !isNoName(name)).map(stripAttached)];
  const byKey = Map.groupBy(new Set(named), (name) => foldName(name));
  const bareOwn = foldName(stripCityWords(own));
  const truncated = foldName(own).slice(0, -1);
  return [...byKey].flatMap(([key, names]) => {
    if (key.length > longestKey || !findable.test(key)) return [];
    if (key === truncated && names.length === 1) return [];
    if (!names.includes(own) && hasWordsBeside(key, names, byKey, bareOwn)) return [];
    const cyrillics = names.filter(isCyrillic);
    const latins = names.filter((name) => !isCyrillic(name));
    const other = latins.includes(own)
      ? own
      : pickBest(latins, (name) => rate(name, latinOfOurs, countMarks(name)));
    const inCyrillic = pickBest(cyrillics, (name) => rate(name, cyrillicOfOurs, countSoftSigns(name)));
    const name = [other, inCyrillic].filter((one) => one !== undefined).join('\n');
    return [{ name, key, loose: loosenKey(key) }];
  });
}

/**
 * Whether it is another name of the place and a word for a city: "City of Austin". That word is taken off what is typed, and
 * such a name would be one of many. The gazetteer's own name stays: New York City.
 */
function hasWordsBeside(
  key: string,
  [name = '']: readonly string[],
  byKey: ReadonlyMap<string, unknown>,
  bareOwn: string,
): boolean {
  if (!key.includes(' ')) return false;
  const bare = foldName(stripCityWords(name));
  return bare !== '' && bare !== key && (byKey.has(bare) || bare === bareOwn);
}

function rate(name: string, letters: RegExp, points: number): number {
  return (letters.test(name) ? 1000 : 0) + points;
}

function pickBest(names: readonly string[], rateOf: (name: string) => number): string | undefined {
  if (names.length < 2) return names[0];
  return names.reduce((best, name) => (rateOf(name) > rateOf(best) ? name : best));
}

/** Other languages leave them out where Russian has them, or write them where it has none: Донецьк, Парижь. */
function countSoftSigns(name: string): number {
  return name.split('ь').length - 2 * name.split(/ьк|[жшчщ]ь|ъ/iu).length;
}

function countMarks(name: string): number {
  return name.replace(/[ -~]/g, '').length - name.split("'").length;
}

/** Whether a text is written in Cyrillic rather than in Latin letters. */
export function isCyrillic(text: string): boolean {
  return cyrillic.test(text);
}

function isLatin(text: string): boolean {
  return latin.test(text);
}

/** The spelling as it is written in this script, where it is written so. */
export function inScript({ name }: Pick<Spelling, 'name'>, wantsCyrillic: boolean): string | null {
  return name.split('\n').find(wantsCyrillic ? isCyrillic : isLatin) ?? null;
}
