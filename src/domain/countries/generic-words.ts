import { languages } from '#src/domain/languages/all-languages.ts';
import type { GenericWords } from '#src/domain/languages/country-names.ts';
import { listWords } from '#src/domain/languages/list-words.ts';
import { editDistance } from '#src/domain/text/edit-distance.ts';

type Kind = 'state' | 'island' | 'quality';

const kinds: Readonly<Record<Kind, { beginnings: readonly string[]; whole: ReadonlySet<string> }>> = {
  state: readKind('state'),
  island: readKind('island'),
  quality: readKind('quality'),
};

const longStateWords = readLists((words) => words.longState);

/** Words of all languages. */
function readLists(listOf: (words: GenericWords) => string): readonly string[] {
  return Object.values(languages).flatMap((one) => listWords(listOf(one.countryNames.genericWords)));
}

function readKind(kind: Kind) {
  return {
    beginnings: readLists((words) => words[kind].beginnings),
    whole: new Set(readLists((words) => words[kind].whole)),
  };
}

function isKind(word: string, kind: Kind): boolean {
  return (
    kinds[kind].whole.has(word) || kinds[kind].beginnings.some((beginning) => word.startsWith(beginning))
  );
}

function isNearlyState(word: string): boolean {
  return longStateWords.some((stateWord) => editDistance(word, stateWord, 1) === 1);
}

/** Whether there are only words for a state or an island, which name none: "island" is Iceland in its own letters. */
export function isOnlyGeneric(name: readonly string[]): boolean {
  return name.every((word) => isKind(word, 'state') || isKind(word, 'island'));
}

export type BareName = {
  readonly key: string;
  /** Beside a word for a state an adjective is enough: "French Republic", yet not "French islands". */
  readonly isState: boolean;
};

/**
 * The name without the words for a state or an island around it: "Niderland Krallığı", "Republic of Moldova",
 * "Великое Герцогство Люксембург". Null when it has none, or nothing else. A misspelt word for a state counts when
 * misspelt is set.
 */
export function findBareName(name: readonly string[], misspelt = false): BareName | null {
  const isStateWord = (word: string) => isKind(word, 'state') || (misspelt && isNearlyState(word));
  const isState = name.some(isStateWord);
  const bare = name.filter(
    (word) => !isStateWord(word) && !isKind(word, 'island') && !(isState && isKind(word, 'quality')),
  );
  return bare.length > 0 && bare.length < name.length ? { key: bare.join(''), isState } : null;
}
