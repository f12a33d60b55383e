import { foldName, loosenKey } from '#src/domain/text/fold.ts';
import { links } from './city-words.ts';

/** A name that somebody seems to have shortened: "NYC", "İst.", "Н.Новгород", "Х-ков", "Ростов н/Д". */
export interface Abbreviation {
  /** What a full stop, a hyphen, a space or a capital letter parts, folded. */
  readonly pieces: readonly string[];
  /** It ends in a full stop, or is written in capitals or in pieces: it is hardly a whole name. */
  readonly isExplicit: boolean;
  /** A full stop stands behind it. */
  readonly hasStop: boolean;
}

/** Longer words without a sign are names. */
const longestWord = 5;

const between = /[\s.'’‘`´/⁄–—-]+/u;

/** Letters of the start of a word in capitals, and small ones behind: СПб, BsAs, РнД. */
const mixedCase = /(?<=\p{L}\p{Ll}?)(?=\p{Lu})/gu;

/** Reads a name as an abbreviation; null where it looks like none. */
export function readAbbreviation(typed: string): Abbreviation | null {
  const written = typed.trim();
  const letters = written.replace(/\P{L}/gu, '');
  if (letters === '' || /\p{N}/u.test(written)) return null;
  const words = written.split(between).filter(Boolean);
  const isShort = letters.length <= longestWord;
  const isOneWord = words.length === 1;
  const isMixed = isShort && isOneWord && /\p{Ll}.*\p{Lu}|\p{Lu}\p{Lu}.*\p{Ll}/u.test(written);
  const pieces = (isMixed ? splitCase(letters) : words).map((piece) => foldName(piece).replaceAll(' ', ''));
  const isCapital = /^\p{Lu}{2,4}$/u.test(letters) && isShort;
  const hasStop = /\p{L}\.(?=$|[\s\p{L}-])/u.test(written);
  const isCut =
    hasStop ||
    (pieces.length > 1 && (pieces.some(({ length }) => length < 4) || /\p{L}-\p{Ll}/u.test(written)));
  if (letters.length > 2 && new Set(foldName(letters)).size < 2) return null;
  if (pieces.includes('') || (isOneWord && !isShort && !hasStop) || (!isOneWord && !isCut)) return null;
  return { pieces, isExplicit: hasStop || isCapital || isMixed || pieces.length > 1, hasStop };
}

/** "СПб" is С and Пб, "BsAs" Bs and As, "SPb" S and Pb. */
function splitCase(letters: string): string[] {
  return letters.split(mixedCase).filter(Boolean);
}

/** The same as it sounds. */
export function loosenAbbreviation({ pieces, ...rest }: Abbreviation): Abbreviation {
  return { ...rest, pieces: pieces.map(loosenKey) };
}

/** How a name is shortened: surely so, or perhaps; null if it is not. */
export type Shortening = 'sure' | 'perhaps' | null;

/**
 * Whether a folded name of a place is what an abbreviation stands for.
 * @param isLarge whether the place is one of the largest of its country: only of these one leaves vowels out
 */
export function shortens(
  { pieces, isExplicit, hasStop }: Abbreviation,
  key: string,
  isLarge: boolean,
): Shortening {
  const tokens = key.split(' ');
  const [piece = ''] = pieces;
  const sure = isExplicit ? 'sure' : 'perhaps';
  if (pieces.length > 1) {
    return fitsWords(pieces, tokens) ||
      fitsWithoutSmall(pieces, tokens) ||
      fitsEnds(pieces, tokens) ||
      fitsInitials(pieces.join(''), tokens, mostMoreLetters)
      ? 'sure'
      : null;
  }
  if (piece.length > longestWord) return key.startsWith(piece) && key !== piece ? sure : null;
  // HAMA and GAZA are words, and names of cities elsewhere; NYC and SPb are none.
  const isWord = piece.length > tokens.length && /[aeiou]/.test(piece.slice(1));
  if (fitsInitials(piece, tokens, isExplicit ? mostMoreLetters : 1)) return isWord ? 'perhaps' : sure;
  // Three capitals may be the whole name of a village, written large.
  const isBegun = key !== piece && key.startsWith(piece);
  if (isBegun && piece.length >= (hasStop ? 2 : 3)) return hasStop ? 'sure' : 'perhaps';
  if (tokens.length > 1 && tokens.at(-1) === piece && piece.length > 1 && !links.has(piece)) return sure;
  return isLarge && fitsConsonants(piece, tokens) ? 'perhaps' : null;
}

/** Small words that an abbreviation leaves out: "Frankfurt am Main", "Ростов-на-Дону". */
const longestSmall = 3;

/** A piece for each word: its beginning, or its first letter and some others ("St", "Ft", "Wr"). */
function fitsWords(pieces: readonly string[], tokens: readonly string[]): boolean {
  let at = 0;
  let isShortened = false;
  for (const piece of pieces) {
    while (at > 0 && at < tokens.length && !fitsWord(piece, tokens[at] ?? '') && isSmall(tokens[at])) at++;
    const token = tokens[at] ?? '';
    if (!fitsWord(piece, token)) return false;
    isShortened ||= piece !== token;
    at++;
  }
  return isShortened && at === tokens.length;
}

/** Small words that the name has not, shortened to a letter between whole ones: "Halle a.d. Saale" is Halle (Saale). */
function fitsWithoutSmall(pieces: readonly string[], tokens: readonly string[]): boolean {
  const whole = pieces.filter((piece, at) => piece.length > 1 || at === 0 || at === pieces.length - 1);
  return whole.length < pieces.length && whole.join(' ') === tokens.join(' ');
}

function fitsWord(piece: string, token: string): boolean {
  if (piece === '' || token === '') return false;
  if (token.startsWith(piece)) return true;
  return piece.length === 2 && token.startsWith(piece[0] ?? '') && token.indexOf(piece[1] ?? '', 1) > 0;
}

function isSmall(token = ''): boolean {
  return token.length <= longestSmall;
}

/** The beginning and the end of one word: "Х-ков", "M'gladbach", "K.Maraş". */
function fitsEnds([start = '', end = '', ...more]: readonly string[], tokens: readonly string[]): boolean {
  const [token = ''] = tokens;
  const length = start.length + end.length;
  return (
    tokens.length === 1 &&
    more.length === 0 &&
    length > 2 &&
    token.length > length &&
    token.startsWith(start) &&
    token.endsWith(end)
  );
}

/** So many letters besides the first ones. */
const mostMoreLetters = 2;

/** The first letters of all words but the small ones, and perhaps more of their letters: NYC, KL, "SPb", "CDMX". */
function fitsInitials(letters: string, tokens: readonly string[], mostMore: number): boolean {
  if (tokens.length < 2 || letters.length < 2 || letters.length > tokens.length + mostMore) return false;
  return align(letters, 0, tokens, 0);
}

function align(letters: string, at: number, tokens: readonly string[], word: number): boolean {
  if (word === tokens.length) return at === letters.length;
  const token = tokens[word] ?? '';
  if (word > 0 && isSmall(token) && align(letters, at, tokens, word + 1)) return true;
  if (letters[at] !== token[0]) return false;
  for (let next = at + 1, from = 1; next <= letters.length; next++) {
    if (align(letters, next, tokens, word + 1)) return true;
    const found = token.indexOf(letters[next] ?? ' ', from);
    if (found < 0) return false;
    from = found + 1;
  }
  return false;
}

/** Of the consonants of a name, so many are left at least. */
const leastShare = 0.6;

/** Of three letters the last stands behind this part of the name. */
const lastPart = 0.6;

/** Its first letter and some of its consonants: "Hbg", "Sthlm"; of three, the last is from the end of the name: "Екб", "JHB". */
function fitsConsonants(piece: string, tokens: readonly string[]): boolean {
  const [token = ''] = tokens;
  if (tokens.length > 1 || piece.length < 3 || new Set(piece).size < 3) return false;
  if (/[aeiou]/.test(piece.slice(1)) || piece[0] !== token[0]) return false;
  const consonants = token[0] + token.slice(1).replace(/[aeiou]/g, '');
  let from = 0;
  for (const letter of piece) {
    const found = consonants.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  const last = token.lastIndexOf(piece.at(-1) ?? '');
  return (
    piece.length >= leastShare * consonants.length || (piece.length === 3 && last >= lastPart * token.length)
  );
}

/** Whether what was typed surely shortens one of the folded names of a place. */
export function isSurelyShort(typed: string, keys: readonly string[]): boolean {
  const abbreviation = readAbbreviation(typed);
  return abbreviation !== null && keys.some((key) => shortens(abbreviation, key, false) === 'sure');
}

/** Those of some spellings of one of the largest places that an abbreviation stands for. */
export function listShortened<Spelling extends { readonly key: string; readonly loose: string }>(
  typed: string,
  spellings: readonly Spelling[],
): Spelling[] {
  const abbreviation = readAbbreviation(typed);
  if (!abbreviation) return [];
  const loose = loosenAbbreviation(abbreviation);
  return spellings.filter(
    (one) => shortens(abbreviation, one.key, true) ?? shortens(loose, one.loose, false),
  );
}
