import type { TypedForms } from './dates-in-words.ts';
import { listWords } from './list-words.ts';

// What Azerbaijani and Turkish share, folded as `foldText` does it.

/** Endings that leave the meaning alone; -ya is Russian in Latin letters ("26 fevralya"). */
const plain = ['', ...listWords('in un inin unun i u a e ina ine una une da de ta inda inde unda ya')];

/** "fevraldan", "Şubat'tan". */
const from = listWords('dan den tan indan inden undan');

/** "martadək". */
const until = listWords('dek adek edek inadek inedek unadek');

/** A month in its cases: stems as they stand before endings, softened ones ("ocağın") too; and what takes no ending. */
export function inflectTurkicMonth(stems: string, abbreviations: string): TypedForms {
  const withEach = (endings: readonly string[]) =>
    listWords(stems).flatMap((stem) => endings.map((ending) => stem + ending));
  return {
    plain: [...withEach(plain), ...listWords(abbreviations)],
    from: withEach(from),
    until: withEach(until),
  };
}

/** "26-cı", "26-sında"; "21-dən", "26-sından"; "27-dək", "27-nədək". */
export const turkicNumberEndings: TypedForms = {
  plain: listWords(
    'ci cu nci inci uncu i u si sinin a e ya ye na ne ine una une sina sine da de te inde unda unde sinda sinde',
  ),
  from: listWords('dan den ten inden undan unden sindan sinden'),
  until: listWords('dek adek edek yadek yedek nadek nedek inedek unadek unedek sinadek sinedek'),
};

const bareEndings = listWords('da de ta te dan den tan ten daki deki a e i u in un');
const possessiveEndings = listWords('nda nde ndan nden ndaki ndeki na ne ni nu nin nun');

/** Words for a city behind its name, as stems and as "its city", in their cases: "şəhər", "şəhəri", "şəhərində". */
export function inflectTurkicCityWords(bare: string, possessive: string): readonly string[] {
  const withEach = (words: string, endings: readonly string[]) =>
    listWords(words).flatMap((word) => ['', ...endings].map((ending) => word + ending));
  return [...withEach(bare, bareEndings), ...withEach(possessive, possessiveEndings)];
}
