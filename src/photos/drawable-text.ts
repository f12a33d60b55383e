import { canDraw } from '#src/photos/font-coverage.ts';
import { fontFiles } from '#src/photos/fonts.ts';

/**
 * The text as one line that the fonts, the pictures' own unless named, can draw all of: without emoji, flags, other
 * scripts and control characters, for which they would draw boxes. May be empty.
 */
export function buildDrawableText(text: string, fonts: readonly string[] = [fontFiles.bold]): string {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ').replace(strayNonJoiner, '')];
  return characters
    .filter((character) => !unwanted.test(character) && canDraw(character.codePointAt(0) ?? 0, fonts))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Persian parts letters with a sign that is nothing anywhere else. */
const strayNonJoiner = /(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic})/gu;

/** Control characters, halves of characters, and what only tells a flag or an emoji how to look. */
const unwanted = /(?!\u200C)\p{C}|\p{Variation_Selector}|\u20E3/u;

/** The text with what pango would take for its markup written out. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
