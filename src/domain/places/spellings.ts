import { foldName, loosenKey } from '#src/domain/places/fold.ts';

/** One way to write a name, by which a place is found. */
export type Spelling = {
  /** As it is written: in Latin, in Cyrillic, or in both where they fold alike, a line each. */
  readonly name: string;
  readonly key: string;
  readonly loose: string;
};

/** What stands in another script helps nobody to find a place. */
const findable = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const longestKey = 60;

/** Letter by letter from other scripts ("tblysy"), codes of airports ("TBS"), and what has an explanation in it. */
const isNoName = (name: string) =>
  !/^\P{L}{0,2}(?:\p{Ll}['’ -])?\p{Lu}/u.test(name) || /^[A-Z]{3}$|[()\d]/.test(name);

const cyrillic = /\p{Script=Cyrillic}/u;
const latinOfOurs = /^[a-zəğıöşüç\P{L}]+$/iu;
const russian = /^[а-яё\P{L}]+$/iu;

/**
 * The spellings of a place that fold differently, the gazetteer's own one first. Of those that fold alike the gazetteer's
 * own is kept, since it has the letters that are used there, else the one with most marks in letters of our four
 * languages: Şimkent tells more than Simkent, and Barselóna is nobody's. A Cyrillic one is kept beside the Latin.
 *
 * One that is the gazetteer's own without its last letter is left out. Somebody somewhere writes Ankar, but whoever does
 * so here has lost a letter, and is to be asked.
 */
export function chooseSpellings(own: string, others: readonly string[]): readonly Spelling[] {
  const ownKey = foldName(own);
  const byKey = new Map<string, { latin?: string; cyrillic?: string }>();
  for (const name of [own, ...others]) {
    if (name !== own && isNoName(name)) continue;
    const key = foldName(name);
    if (key.length > longestKey || !findable.test(key) || key === ownKey.slice(0, -1)) continue;
    const known = byKey.get(key) ?? {};
    byKey.set(key, known);
    if (cyrillic.test(name)) known.cyrillic = nicer(known.cyrillic, name, russian);
    else if (known.latin !== own) known.latin = nicer(known.latin, name, latinOfOurs, name === own);
  }
  return [...byKey].map(([key, { latin, cyrillic: other }]) => ({
    name: [latin, other].filter((name) => name !== undefined).join('\n'),
    key,
    loose: loosenKey(key),
  }));
}

function nicer(known: string | undefined, name: string, letters: RegExp, isOwn = false): string {
  if (known === undefined || isOwn) return name;
  const [isOurs, wasOurs] = [letters.test(name), letters.test(known)];
  if (isOurs !== wasOurs) return isOurs ? name : known;
  return countMarked(name) > countMarked(known) ? name : known;
}

function countMarked(name: string): number {
  return name.replace(/[ -~]/g, '').length;
}

/** In which of the two scripts a text is written. */
export function isCyrillic(text: string): boolean {
  return cyrillic.test(text);
}

/** The spelling as it is written in this script, where it is written so. */
export function inScript({ name }: Pick<Spelling, 'name'>, wantsCyrillic: boolean): string | null {
  return name.split('\n').find((one) => isCyrillic(one) === wantsCyrillic) ?? null;
}
