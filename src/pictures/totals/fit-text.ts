import type { FontWeight } from '#src/photos/text/fonts.ts';
import { textWidth } from '#src/photos/text/width.ts';

export interface TextBox {
  weight: FontWeight;
  /** In pixels. */
  maxWidth: number;
  /** The best way first: a size in pixels, and how many lines it may have in that size. */
  ways: readonly [Way, ...Way[]];
}

type Way = readonly [size: number, maxLines: number];

interface FittedText {
  lines: string[];
  size: number;
}

/**
 * Wraps a text in the first of the ways in which all of it fits its box. Where it fits in none, words that are wider
 * than the box are broken, and the text is cut short.
 *
 * @param text drawable text
 */
export function fitText(text: string, { weight, maxWidth, ways }: TextBox): FittedText {
  const words = text.split(' ').filter(Boolean);
  const fitsIn = (size: number) => (line: string) => textWidth(line, { weight, size }) <= maxWidth;
  for (const [size, maxLines] of ways) {
    const lines = wrap(words, fitsIn(size));
    if (lines.length <= maxLines && lines.every(fitsIn(size))) return { lines, size };
  }
  const [size, maxLines] = ways.at(-1) ?? ways[0];
  const fits = fitsIn(size);
  const lines = wrap(
    words.flatMap((word) => breakWord(word, fits)),
    fits,
  );
  if (lines.length <= maxLines) return { lines, size };
  const last = cut(lines.slice(maxLines - 1).join(' '), fits);
  return { lines: [...lines.slice(0, maxLines - 1), last], size };
}

function wrap(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`;
    if (fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts.filter(Boolean);
}

function cut(text: string, fits: (line: string) => boolean): string {
  const kept = [...text];
  while (kept.length > 0 && !fits(`${kept.join('')}…`)) kept.pop();
  return `${kept.join('').replace(/[\s,.;:–—-]+$/, '')}…`;
}
