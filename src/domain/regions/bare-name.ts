import { languages } from '#src/domain/languages/all-languages.ts';
import type { RegionQualifier } from '#src/domain/languages/language.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { foldName } from '#src/domain/text/fold.ts';

/** The same words in languages that the bot does not speak. */
const ownKinds = `land bundesland freistaat kanton provinz region regione provincia provincie provinsi estado estat comunidad
  comune departamento departement oblast oblys viloyat wilayah wilaya lan maakunta fylke megye judet kraj zupanija wojewodztw
  mkhare mxare regioni distrito principado generalitat ostan comunitat gouvernement muhafaz rayon district special`;
const ownSmall = 'und et y e de di del della der des du do da la le von';
const ownQualifiers: Readonly<Record<RegionQualifier, string>> = {
  north: 'nord norte noord pivnicn',
  south: 'sud sur zuid pivdenn',
  east: 'ost est oost sxidn',
  west: 'ouest oeste zaxidn',
  central: 'centr',
  upper: 'ober alt haut',
  lower: 'nieder bass baj',
  new: 'nouvel nuev nuov neu',
  great: 'grand gran gross',
};

const all = Object.values(languages).map(({ regionWords }) => regionWords);

/** Words are compared with those alone that begin with the same two letters. */
const beginningOf = (word: string): string => word.slice(0, 2);

const kinds = Map.groupBy(
  new Set([...all.map((words) => words.kinds), ownKinds].flatMap(listWords)),
  beginningOf,
);
const small = new Set([...all.map((words) => words.small), ownSmall].flatMap(listWords));

/** Stands behind a qualifier in a key. */
const qualified = '~';

/** Longest first, so that "novaya" is not read by a shorter word. */
const qualifiers = Map.groupBy(
  (Object.keys(ownQualifiers) as RegionQualifier[])
    .flatMap((token) =>
      [...all.map((words) => words.qualifiers[token]), ownQualifiers[token]]
        .flatMap(listWords)
        .map((beginning) => ({ token, beginning })),
    )
    .sort((one, other) => other.beginning.length - one.beginning.length),
  ({ beginning }) => beginningOf(beginning),
);

/** Endings of adjectives: "северная", "северо", "şimali", "northern", "septentrional". */
const adjectiveEnding =
  /^(?:i|e|o|a|n|aya|oy|uyu|iy|om|ogo|omu|oe|aia|ye|yi|y|n?aya|n?oy|n?uyu|n?iy|n?oe|n?o|ern|erly|er|in|inda|li|eri|ski|en|es|re|os|as|va|vo|viy|vaya|voy|ve)?$/;

/** "Московская", "в Московской", "Kharkivska". */
const slavicAdjective = /(?<=.{2}s?k)(?:aya|oy|uyu|iy|om|ogo|omu|im|oe|iya|ii|a|i)$/;

export interface BareRegion {
  /** What tells the region from others, in one word. */
  readonly key: string;
  /** The same as it was typed, folded. */
  readonly text: string;
  /** A word for a region stands beside it: "Minnesota ştatı". */
  readonly isExplicit: boolean;
}

/**
 * The name of a region without the words for one, and with its points of the compass and adjectives as all languages read
 * them: "Şimali Karolina" is North Carolina, "Московской области" the same as "Московская область".
 */
export function findBareRegion(name: string): BareRegion {
  const words = listWords(foldName(name));
  const bare = words.filter((word) => !isKind(word) && !small.has(word));
  const named = bare.length > 0 ? bare : words;
  return {
    key: named.map(readWord).join(''),
    text: named.join(' '),
    isExplicit: bare.length > 0 && words.some(isKind),
  };
}

/** So many letters an ending has at most: "vilayətində". A short word has none: Landes is no Land. */
const longestEnding = 6;
const leastToEnd = 5;

function isKind(word: string): boolean {
  return (kinds.get(beginningOf(word)) ?? []).some((kind) => {
    const most = kind.length + (kind.length < leastToEnd ? 1 : longestEnding);
    return word.startsWith(kind) && word.length <= most;
  });
}

function readWord(word: string): string {
  const found = (qualifiers.get(beginningOf(word)) ?? []).find(
    ({ beginning }) => word.startsWith(beginning) && adjectiveEnding.test(word.slice(beginning.length)),
  );
  return found ? found.token + qualified : word.replace(slavicAdjective, '');
}

/** Whether a key tells a region from its neighbour, which few names of cities do: "Qərbi Qazaxıstan". */
export function hasQualifier(key: string): boolean {
  return key.includes(qualified);
}
