import { canDraw } from '#src/photos/font-coverage.ts';

/**
 * The text as one line that our font can draw all of: without emoji, flags, other scripts and control
 * characters, for which it would draw boxes. May be empty.
 */
export function buildDrawableText(text: string): string {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ')];
  return characters
    .filter((character) => !unwanted.test(character) && canDraw(character.codePointAt(0) ?? 0))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Control characters, halves of characters, and what only tells a flag or an emoji how to look. */
const unwanted = /\p{C}|\p{Variation_Selector}|\u20E3/u;

/** The text with what pango would take for its markup written out. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
