import { fontTables } from './font-tables.ts';
import { fontFiles } from './fonts.ts';

/**
 * The text in one line, with nothing that the fonts cannot draw: emoji, flags, other scripts and control characters
 * would come out as boxes. The fonts are those of pictures unless others are given. `missing` stands where words or
 * figures are left out, by default nothing. The result may be empty.
 */
export function buildDrawableText(
  text: string,
  fonts: readonly string[] = [fontFiles.bold],
  missing = '',
): string {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').replace(strayNonJoiner, '').replace(unwanted, '');
  return tidy
    .replace(
      letterWithMarks,
      (letter) => drawableLetter([...letter], fonts) || (isRead.test(letter) ? gap : ''),
    )
    .replace(gaps, missing)
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Letters and digits mean something; emoji and ornaments are left out without a mark. */
const isRead = /^[\p{L}\p{N}]/u;

/**
 * Stands for a letter that was left out. It is a character for private use, which `unwanted` has removed from the
 * text.
 */
const gap = '\uE000';

/** Several gaps side by side. */
const gaps = new RegExp(`${gap}(?: *${gap})*`, 'g');

/**
 * A letter and its marks are drawn in one font. A mark that the font lacks is left out; without its letter, every
 * mark is.
 */
function drawableLetter(characters: string[], fonts: readonly string[]): string {
  const has = (font: string) => (character: string) => canDraw(character.codePointAt(0) ?? 0, font);
  const font =
    fonts.find((each) => characters.every(has(each))) ??
    fonts.find((each) => characters.slice(0, 1).every(has(each)));
  return font ? characters.filter(has(font)).join('') : '';
}

/** Whether a font, our own unless another file is named, has a picture for a character, given by its Unicode number. */
export function canDraw(codePoint: number, font: string = fontFiles.bold): boolean {
  return fontTables(font).glyphOf(codePoint) !== undefined;
}

const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

/** A sign that separates letters in Persian and means nothing elsewhere. */
const strayNonJoiner = /(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic})/gu;

/** Control characters, halves of characters, and what only tells a flag or an emoji how to look. */
const unwanted = /(?!\u200C)\p{C}|\p{Variation_Selector}|\u20E3/gu;

/** The text with the signs escaped that pango would take for markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
