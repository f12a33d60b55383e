import { foldText } from './fold-text.ts';
import type { Sign, Token } from './token.ts';
import { numberEndings, vocabulary } from './vocabulary.ts';

/** No date is longer; a letter pasted by mistake is not worth reading. Characters. */
const longestDate = 120;

/** What stands at the front of a text: its tokens, and how many characters it takes. */
type Piece = { readonly tokens: readonly Token[]; readonly length: number };

function findNumber(text: string): Piece | null {
  const digits = /^\d+/.exec(text)?.[0] ?? '';
  const sign = ({ 1: 'd', 2: 'd', 4: 'y' } as const)[digits.length];
  if (!sign) return null;
  const number: Token = { sign, value: Number(digits) };
  const rest = text.slice(digits.length);
  // "2026 cı il", "26 sı", "26- cı": written apart almost as often. Apart, "dek" is December, and so on.
  const apart = /^(?: -?|- )(\p{L}{2,})(?!\p{L})/u.exec(rest);
  const tail = /^-?(\p{L}+)\.?/u.exec(rest) ?? (vocabulary.has(apart?.[1] ?? '') ? null : apart);
  const added = numberEndings.get(tail?.[1] ?? '');
  if (!tail || !added) return { tokens: [number], length: digits.length };
  return { tokens: [number, ...added], length: digits.length + tail[0].length };
}

function findWord(text: string): Piece | null {
  const words = /^(?:\p{L}+|&)(?: \p{L}+){0,2}/u.exec(text)?.[0].split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const phrase = words.slice(0, count).join(' ');
    const tokens = vocabulary.get(phrase);
    // The full stop of an abbreviation says nothing: "фев.", "г."
    if (tokens) return { tokens, length: phrase.length + (text[phrase.length] === '.' ? 1 : 0) };
  }
  return null;
}

function findMark(text: string): Piece | null {
  const mark = /^[./,:-]/.exec(text)?.[0];
  return mark ? { tokens: [{ sign: mark as Sign, value: 0 }], length: 1 } : null;
}

/**
 * The tokens of a text, in any of the four languages or a mix of them; null when any part of it is none of
 * the words and signs that dates are made of.
 */
export function findTokens(text: string): readonly Token[] | null {
  const folded = foldText(text);
  if (folded.length > longestDate) return null;
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const rest = folded.slice(at);
    if (rest.startsWith(' ')) {
      at += 1;
      continue;
    }
    const piece = findNumber(rest) ?? findWord(rest) ?? findMark(rest);
    if (!piece) return null;
    tokens.push(...piece.tokens);
    at += piece.length;
  }
  return tokens;
}
