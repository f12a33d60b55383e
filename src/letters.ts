import { readFileSync } from 'node:fs';

/**
 * How often languages have which four letters, as the library ELD has counted them. Its own detector takes 140 MB for
 * the largest table, so only the file is used, and of it the languages that titles may be in.
 */
interface Letters {
  /** Where the weights of four letters are: 64 times the first, plus how many there are. */
  places: ReadonlyMap<string, number>;
  /** 256 times the index of the language, plus its weight. */
  weights: Uint16Array;
  /** What the file writes for each byte of UTF-8 beyond ASCII. */
  signs: readonly string[];
}

const entries = new URL(import.meta.resolve('eld'));

const languages =
  `az tr ru en de fr it es pt nl pl sv da no ro hu cs sk hr sl ca et lv lt fi sq uk be bg sr eu is ms tl vi ar fa ur`.split(
    ' ',
  );

/** What ELD takes off every weight to keep its file small. */
const leastWeight = 53;

/** The weight of letters that are usual in a language, which counts as one. */
const usualWeight = 85;

let known: Letters | null = null;

function read(): Letters {
  known ??= readFiles();
  return known;
}

function readFiles(): Letters {
  const source = readFileSync(new URL('../ngrams/large.js', entries), 'utf8');
  const start = source.indexOf('ngrams:{') + 'ngrams:{'.length;
  const indexes = new Map(
    [...source.slice(0, start).matchAll(/(\d+):'(\w\w)'/g)].map(([, index = '', language = '']) => [
      index,
      languages.indexOf(language),
    ]),
  );
  const places = new Map<string, number>();
  const weights: number[] = [];
  const entry = /(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|([^,{}:'"]+)):\{([^}]*)\}/g;
  entry.lastIndex = start;
  for (let found = entry.exec(source); found; found = entry.exec(source)) {
    const [, single, double, bare, values = ''] = found;
    const begin = weights.length;
    for (const value of values.split(',')) {
      const colon = value.indexOf(':');
      const index = indexes.get(value.slice(0, colon)) ?? -1;
      if (index >= 0) weights.push(index * 256 + Number(value.slice(colon + 1)));
    }
    if (weights.length > begin) {
      const letters = single?.replace(/\\(.)/g, '$1') ?? double ?? bare ?? '';
      places.set(letters, begin * 64 + weights.length - begin);
    }
  }
  const dictionary = readFileSync(new URL('../dictionary.js', entries), 'utf8');
  const signs = [...dictionary.slice(dictionary.indexOf('[')).matchAll(/'(\\'|[^'])'/gu)].map(
    ([, sign = '']) => sign,
  );
  return { places, weights: Uint16Array.from(weights), signs };
}

/** How usual the letters of a word in lower case are in each language: 1 is usual. The first call reads the table. */
export function weighLetters(word: string): ReadonlyMap<string, number> {
  const { places, weights, signs } = read();
  const spelled = [...Buffer.from(word)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : (signs[byte] ?? ' ')))
    .join('');
  const parts = listParts(spelled);
  const sums = new Map<string, number>();
  for (const part of parts) {
    const place = places.get(part);
    if (place === undefined) continue;
    const begin = Math.floor(place / 64);
    for (const weight of weights.subarray(begin, begin + (place % 64))) {
      const language = languages[weight >> 8] ?? '';
      sums.set(language, (sums.get(language) ?? 0) + (weight & 255) + leastWeight);
    }
  }
  return new Map([...sums].map(([language, sum]) => [language, sum / parts.length / usualWeight]));
}

/** The pieces that ELD takes a word apart into: of four bytes, three apart, and the last four. */
function listParts(word: string): string[] {
  const parts: string[] = [];
  let at = 0;
  for (; at + 4 < word.length; at += 3) parts.push(`${at === 0 ? ' ' : ''}${word.slice(at, at + 4)}`);
  return [...parts, `${at === 0 ? ' ' : ''}${word.slice(-4)} `];
}
