import { fontTables } from './font-tables.ts';
import { fontFiles } from './fonts.ts';

/**
 * The text as one line that the fonts, the pictures' own unless named, can draw all of: without emoji, flags, other
 * scripts and control characters, for which they would draw boxes. `missing` stands where words or figures are left out,
 * nothing unless told otherwise. May be empty.
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

/** What tells something, as emoji and ornaments do not. */
const isRead = /^[\p{L}\p{N}]/u;

/** For private use, which is unwanted in texts. */
const gap = '\uE000';

/** Several words side by side. */
const gaps = new RegExp(`${gap}(?: *${gap})*`, 'g');

/** All of a letter is drawn in one font: a mark that it lacks is left out, and without the letter all marks are. */
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

/** Persian parts letters with a sign that is nothing anywhere else. */
const strayNonJoiner = /(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic})/gu;

/** Control characters, halves of characters, and what only tells a flag or an emoji how to look. */
const unwanted = /(?!\u200C)\p{C}|\p{Variation_Selector}|\u20E3/gu;

/** The text with what pango would take for its markup written out. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
