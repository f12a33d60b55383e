import type { Country } from './countries.ts';
import { type CountryIndex, indexCountries, readWords } from './name-index.ts';

const pairsByIndex = new WeakMap<CountryIndex, ReadonlyMap<string, readonly number[]>>();

const shortestBeginning = 4;

/** The countries whose names begin so, the shortest first: "Yunan" is on the way to Yunanıstan. */
export function findBegun(index: CountryIndex, key: string): readonly string[] {
  if (key.length < shortestBeginning) return [];
  const begun = [...index.names].filter(([name]) => name.startsWith(key));
  return begun.sort(([a], [b]) => a.length - b.length).flatMap(([, codes]) => codes);
}

/** Whether a name of the country begins with what was typed: who writes "Alman" hardly means a village of that name. */
export function isBeginningOf(code: string, typed: string, countries: readonly Country[]): boolean {
  const key = readWords(typed).join('');
  return [...indexCountries(countries).names].some(
    ([name, codes]) => codes.includes(code) && name.startsWith(key),
  );
}

/** The countries whose spellings share the most letter pairs with the folded text, the nearest first. */
export function rankByLetterPairs(index: CountryIndex, key: string): readonly string[] {
  const spellingsByPair = pairSpellings(index);
  const pairs = pairsOf(key);
  const shared = new Uint8Array(index.spellings.length);
  for (const pair of pairs) {
    for (const at of spellingsByPair.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  }
  const best = new Map<string, number>();
  index.spellings.forEach((spelling, at) => {
    const count = shared[at] ?? 0;
    if (count === 0) return;
    const likeness = (2 * count) / (pairs.size + spelling.key.length + 1);
    for (const code of spelling.codes) best.set(code, Math.max(likeness, best.get(code) ?? 0));
  });
  return [...best].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

function pairSpellings(index: CountryIndex): ReadonlyMap<string, readonly number[]> {
  const known = pairsByIndex.get(index);
  if (known) return known;
  const spellings = new Map<string, number[]>();
  index.spellings.forEach((spelling, at) => {
    for (const pair of pairsOf(spelling.key)) {
      const list = spellings.get(pair);
      if (list) list.push(at);
      else spellings.set(pair, [at]);
    }
  });
  pairsByIndex.set(index, spellings);
  return spellings;
}

/** With the edges, so that a shared beginning and end count. */
function pairsOf(key: string): ReadonlySet<string> {
  const edged = `^${key}$`;
  return new Set(Array.from({ length: edged.length - 1 }, (_, i) => edged.slice(i, i + 2)));
}
