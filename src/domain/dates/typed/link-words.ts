import type { Sign, Token, Words } from './token.ts';

// All words here are folded as `foldText` does it: ş is s, ə is e, й is и.

/** Little words around days, each with the signs it stands for. */
const links: readonly (readonly [string, string])[] = [
  // The Latin c is what a Russian typist leaves behind when the keyboard is not switched.
  ['f', 'с со c от from'],
  ['b', 'between'],
  // "ile" is the Azerbaijani "ilə" and the Turkish "ile".
  ['t', 'по до to till until through ile'],
  ['a', 've и and &'],
  // "dek" apart from its word is left to December.
  ['c', 'qeder kadar kimi arasi arasinda включительно inclusive'],
  ['g', 'il ilin ilde yili yilinin yilinda г гг год года году'],
  ['gt', 'ilden yilindan'],
  ['gc', 'iledek'],
  ['n', 'ayi ayinin ayinda'],
  ['e', 'gunu tarixi tarixinde tarixine tarixleri tarixlerinde'],
  ['e', 'tarihi tarihinde tarihine tarihleri tarihlerinde'],
  ['k', 'saat'],
  ['o', 'of'],
  ['h', 'the'],
  ['p', 'on at в во'],
  ['u', 'gun день дня днеи day days'],
  ['i', 'evvel qabaq once назад ago'],
  ['v', 'axsam seher gunorta gece aksam вечером утром днем ночью evening morning afternoon night'],
  ['l', 'last kecen oten gecen gectigimiz прошлыи прошлую прошлое прошлая'],
  ['q', 'this bu этот эту это'],
];

/** Endings of numbers that leave the meaning alone: "26-cı", "26-sında", "26th", "26-го". */
const plainEndings =
  'ci cu nci inci uncu i u si sinin a e ya ye na ne ine una une sina sine da de te inde unda unde ' +
  'sinda sinde st nd rd th го е ого ое';

/** "21-dən", "26-sından": the day before it begins a range. */
const fromEndings = 'dan den ten inden undan unden sindan sinden';

/** "27-dək", "27-nədək": the day before it ends a range. */
const untilEndings = 'dek adek edek yadek yedek nadek nedek inedek unadek unedek sinadek sinedek';

function wordsOf(entries: readonly (readonly [string, string])[]): Words {
  const tokensOf = (signs: string): Token[] => [...signs].map((sign) => ({ sign: sign as Sign, value: 0 }));
  return new Map(
    entries.flatMap(([signs, words]) => words.split(' ').map((word) => [word, tokensOf(signs)])),
  );
}

/** Words of four languages that stand around and between days. */
export const linkWords: Words = wordsOf(links);

/** What may hang on a number, with what it adds: nothing, the start of a range or its end. */
export const numberEndings: Words = wordsOf([
  ['', plainEndings],
  ['t', fromEndings],
  ['c', untilEndings],
]);
