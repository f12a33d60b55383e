import { fileURLToPath } from 'node:url';

/** Which four letters are how usual in which language; `generate-letters.ts` writes it. */
export const lettersFile = fileURLToPath(new URL('letters.bin', import.meta.url));

/** The languages that titles may be in, in the order of their numbers in the table. */
const languages =
  `az tr ru en de fr it es pt nl pl sv da no ro hu cs sk hr sl ca et lv lt fi sq uk be bg sr eu is ms tl vi ar fa ur`.split(
    ' ',
  );

/** Where letters stand in a word. */
interface Position {
  isFirst: boolean;
  isLast: boolean;
}

/** How usual some letters are in a language. */
interface LanguageWeight {
  language: string;
  weight: number;
}

/** Up to four bytes of UTF-8, where they stand, and in which languages they are usual. */
export interface LettersRow extends Position {
  bytes: Uint8Array;
  weights: readonly LanguageWeight[];
}

export interface LettersTable {
  find(bytes: Uint8Array, position: Position): LanguageWeight[];
}

/** Letters at the beginning, at the end, both or neither are looked up apart. */
const sections = 4;

const sectionOf = ({ isFirst, isLast }: Position): number => (isFirst ? 1 : 0) + (isLast ? 2 : 0);

/** One number for up to four bytes. */
const numberOf = (bytes: Uint8Array): number => bytes.reduce((number, byte) => number * 256 + byte, 0);

/**
 * Writes rows as numbers alone, so that to read them takes no time and little memory: how many rows each section has, the
 * letters in their order, all weights behind one another, and how many of them each row has.
 */
export function writeTable(rows: readonly LettersRow[]): Buffer {
  const inOrder = rows
    .map((row) => ({ ...row, section: sectionOf(row), number: numberOf(row.bytes) }))
    .sort((one, other) => one.section - other.section || one.number - other.number);
  const counts = Array.from(
    { length: sections },
    (_, section) => inOrder.filter((row) => row.section === section).length,
  );
  const weights = inOrder.flatMap((row) =>
    row.weights.map(({ language, weight }) => languages.indexOf(language) * 256 + weight),
  );
  return Buffer.concat([
    new Uint8Array(Uint32Array.from([...counts, ...inOrder.map(({ number }) => number)]).buffer),
    new Uint8Array(Uint16Array.from(weights).buffer),
    Uint8Array.from(inOrder, (row) => row.weights.length),
  ]);
}

/** Whether the table has a place for what is known of a language. */
export function isInTable(language: string): boolean {
  return languages.includes(language);
}

/** Reads what `writeTable` wrote. The numbers stay as they are in the file: those of all processors that Node runs on. */
export function readTable(file: Uint8Array): LettersTable {
  const bytes = new Uint8Array(file).buffer;
  const counts = new Uint32Array(bytes, 0, sections);
  const rowCount = counts.reduce((sum, count) => sum + count, 0);
  const numbers = new Uint32Array(bytes, counts.byteLength, rowCount);
  const weightsAt = counts.byteLength + numbers.byteLength;
  const weights = new Uint16Array(bytes, weightsAt, (bytes.byteLength - weightsAt - rowCount) / 2);
  const lengths = new Uint8Array(bytes, bytes.byteLength - rowCount);
  const starts = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) starts[row + 1] = (starts[row] ?? 0) + (lengths[row] ?? 0);
  return {
    find(letters, position) {
      const section = sectionOf(position);
      const from = counts.subarray(0, section).reduce((sum, count) => sum + count, 0);
      const row = findRow(numbers, numberOf(letters), { from, to: from + (counts[section] ?? 0) });
      return row === null ? [] : [...weights.subarray(starts[row], starts[row + 1])].map(readWeight);
    },
  };
}

function readWeight(stored: number): LanguageWeight {
  return { language: languages[stored >> 8] ?? '', weight: stored & 255 };
}

/** The row of a number among those that are in their order, by halves. */
function findRow(
  numbers: Uint32Array,
  wanted: number,
  { from, to }: { from: number; to: number },
): number | null {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < to && numbers[low] === wanted ? low : null;
}
