import type { FontWeight } from '#src/photos/font-tables.ts';
import { textWidth } from '#src/photos/text-width.ts';

/** In pixels; the best size first, and each smaller than the one before. */
export interface TextBox {
  weight: FontWeight;
  sizes: readonly [number, ...number[]];
  maxWidth: number;
  maxLines: number;
}

export interface FittedText {
  lines: string[];
  size: number;
}

/**
 * Wraps a text in the largest size in which all of it fits its box. Where it fits in none, words are broken that are
 * wider than the box, and what is left at its end is cut.
 *
 * @param text drawable text
 */
export function fitText(text: string, box: TextBox): FittedText {
  const words = text.split(' ').filter(Boolean);
  for (const size of box.sizes) {
    const fits = (line: string) => textWidth(line, { weight: box.weight, size }) <= box.maxWidth;
    const lines = wrap(words, fits);
    if (lines.length <= box.maxLines && lines.every(fits)) return { lines, size };
  }
  const size = Math.min(...box.sizes);
  const fits = (line: string) => textWidth(line, { weight: box.weight, size }) <= box.maxWidth;
  const lines = wrap(
    words.flatMap((word) => breakWord(word, fits)),
    fits,
  );
  return { lines: lines.length > box.maxLines ? cut(lines, box.maxLines, fits) : lines, size };
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
    if (fits(longer) || longer === character) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

function cut(lines: readonly string[], maxLines: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, maxLines);
  const rest = [...(kept.pop() ?? '')];
  while (rest.length > 0 && !fits(`${rest.join('')}…`)) rest.pop();
  return [...kept, `${rest.join('').replace(/[\s,.;:–—-]+$/, '')}…`];
}
