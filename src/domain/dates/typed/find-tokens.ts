import { foldText } from './fold-text.ts';
import type { Sign, Token, Tokens, Words } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No date is longer; a letter pasted by mistake is not worth reading. Characters. */
const longestDate = 120;

/** Spaces and invisible signs may be folded away, but not so many: a longer text is not even folded. */
const longestTyped = 1_000;

/** Six days, each with its month and year in figures, have 35. */
const mostTokens = 36;

/** No text that is a date can be read in more ways; what is beyond is not looked at. */
const mostReadings = 200;

/** What may stand at the front of a text: its tokens, and how many characters it takes. */
type Piece = { readonly tokens: Tokens; readonly length: number };

/** "26-cı", "26cı". */
const setBehind = /^-?(\p{L}+)\.?/u;
/** "2026 cı il", "26- cı": written apart almost as often. Apart, it may be a word as well: "dek" is December. */
const setApart = /^(?: -?|- )(\p{L}{2,})(?!\p{L})/u;

function findEndings(rest: string, shape: RegExp, numberEndings: Words): Piece[] {
  const tail = shape.exec(rest);
  const added = numberEndings.get(tail?.[1] ?? '') ?? [];
  return tail ? added.map((tokens) => ({ tokens, length: tail[0].length })) : [];
}

function listNumbers(text: string, { numberEndings }: Vocabulary): Piece[] {
  const digits = /^\d+/.exec(text)?.[0] ?? '';
  const sign = ({ 1: 'd', 2: 'd', 4: 'y' } as const)[digits.length];
  if (!sign) return [];
  const number: Token = { sign, value: Number(digits) };
  return withEndings(number, digits.length, text, numberEndings);
}

/** A number or a time with what is set behind it: "26-cı", "18:00-da", "18.00-dan". */
function withEndings(token: Token, length: number, text: string, known: Words): Piece[] {
  const rest = text.slice(length);
  const behind = findEndings(rest, setBehind, known);
  const endings =
    behind.length > 0 ? behind : [{ tokens: [], length: 0 }, ...findEndings(rest, setApart, known)];
  return endings.map((ending) => ({ tokens: [token, ...ending.tokens], length: length + ending.length }));
}

const hour = '(?:[01]?\\d|2[0-3])';
/** 18:00, 18:00:00, 18h, 18h30, 18 h 30, 18 ч. 30 мин. */
const time = new RegExp(
  `^${hour}(?::[0-5]\\d(?::[0-5]\\d)?| ?(?:[hч]|час(?:а|ов)|uhr)\\.? ?[0-5]\\d(?: ?(?:min|мин(?:ут)?)\\.?)?|h)(?![\\d\\p{L}:]|\\.\\d)`,
  'u',
);
const timeBeforeEnding = new RegExp(`^${hour}:[0-5]\\d(?=-?\\p{L})`, 'u');
const dottedTime = new RegExp(`^${hour}\\.[0-5]\\d(?![\\d.])`);
const possibleMonth = /\.(?:0[1-9]|1[0-2])$/;

function findTime(text: string): { sign: Sign; length: number } | null {
  const found = time.exec(text)?.[0] ?? timeBeforeEnding.exec(text)?.[0];
  if (found) return { sign: 'z', length: found.length };
  const dotted = dottedTime.exec(text)?.[0];
  return dotted ? { sign: possibleMonth.test(dotted) ? 'X' : 'x', length: dotted.length } : null;
}

function listTimes(text: string, { numberEndings }: Vocabulary): Piece[] {
  const found = findTime(text);
  return found ? withEndings({ sign: found.sign, value: 0 }, found.length, text, numberEndings) : [];
}

/** Whose time it is: "Bakı vaxtı ilə", "по Москве", "UTC+4". It says nothing about the day. */
const zone =
  /^(?:(?:\p{L}+ ){1,2}(?:vaxti ?(?:ile|yla)|saati ?(?:ile|yla)|time|zeit)|по \p{L}+(?: времени)?|(?:utc|gmt) ?[&-]\d{1,2}(?::\d\d)?)(?!\p{L})/u;

/** The words of a phrase may be parted by other signs than spaces: "segunda-feira", "t/m", "t.e.m.". */
const phrase = /^(?:\p{L}+|&)(?:(?: |-|\/|\. ?)\p{L}+){0,3}/u;
const wordsOfPhrase = /\p{L}+|&/gu;

function listPhrases(text: string, vocabulary: Vocabulary): Piece[] {
  const found = phrase.exec(text)?.[0] ?? '';
  const pieces: Piece[] = [];
  let words = '';
  for (const { 0: word, index } of found.matchAll(wordsOfPhrase)) {
    words = words === '' ? word : `${words} ${word}`;
    const end = index + word.length;
    for (const tokens of vocabulary.words.get(words) ?? []) {
      // The full stop of an abbreviation says nothing: "фев.", "г."
      pieces.push({ tokens, length: end + (text[end] === '.' ? 1 : 0) });
    }
  }
  return pieces.reverse();
}

function listMarks(text: string): Piece[] {
  const mark = /^[./,:-]/.exec(text)?.[0];
  // Of "26.02.2026T18:00", and of "6 p.m.".
  const join = /^t(?=\d\d:)/.exec(text)?.[0];
  const place = zone.exec(text)?.[0];
  const half = /^[ap]\. ?m\b\.?/.exec(text)?.[0];
  return [
    ...(mark ? [{ tokens: [{ sign: mark as Sign, value: 0 }], length: 1 }] : []),
    ...(join ? [{ tokens: [{ sign: 'p' as const, value: 0 }], length: join.length }] : []),
    ...(place ? [{ tokens: [{ sign: 's' as const, value: 0 }], length: place.length }] : []),
    ...(half ? [{ tokens: [{ sign: 's' as const, value: 0 }], length: half.length }] : []),
  ];
}

/** A text as the reading of dates compares it, or null if it is too long for a date. */
export function foldTyped(text: string): string | null {
  if (text.length > longestTyped) return null;
  const folded = foldText(text);
  return folded.length > longestDate ? null : folded;
}

/** The pieces of a reading from one place to the end of the text. Readings share their ends. */
interface Rest {
  readonly tokens: Tokens;
  readonly next: Rest | null;
  /** Tokens in all. */
  readonly count: number;
}

/**
 * All that a folded text can mean in the languages of the vocabulary or a mix of them, as tokens; nothing when any part of it is none
 * of the words and signs that dates are made of.
 */
export function listReadings(folded: string, vocabulary: Vocabulary): readonly Tokens[] {
  // From the end, so that what cannot be read is found before it is tried with all that stands before it.
  const behind: (readonly Rest[])[] = [];
  behind[folded.length] = [{ tokens: [], next: null, count: 0 }];
  for (let at = folded.length - 1; at >= 0; at--) {
    behind[at] = folded[at] === ' ' ? (behind[at + 1] ?? []) : listRests(folded, at, behind, vocabulary);
  }
  return (behind[0] ?? []).map(joinTokens);
}

function listRests(
  folded: string,
  at: number,
  behind: readonly (readonly Rest[])[],
  vocabulary: Vocabulary,
): readonly Rest[] {
  const text = folded.slice(at);
  const found: Rest[] = [];
  const pieces = [
    ...listNumbers(text, vocabulary),
    ...listTimes(text, vocabulary),
    ...listPhrases(text, vocabulary),
    ...listMarks(text),
  ];
  for (const { tokens, length } of pieces) {
    for (const next of behind[at + length] ?? []) {
      if (found.length === mostReadings) return found;
      const count = tokens.length + next.count;
      if (count <= mostTokens) found.push({ tokens, next, count });
    }
  }
  return found;
}

function joinTokens(rest: Rest): Tokens {
  const joined: Token[] = [];
  for (let at: Rest | null = rest; at; at = at.next) joined.push(...at.tokens);
  return joined;
}
