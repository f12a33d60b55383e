import { fontTables } from './font-tables.ts';
import { type FontWeight, fontFiles } from './fonts.ts';

/**
 * How wide our font sets a line at most, in the unit of the size: pairs of letters that move closer to each other, as
 * A and V do, make it a little narrower.
 */
export function textWidth(text: string, { weight, size }: { weight: FontWeight; size: number }): number {
  const { glyphOf, advanceOf } = fontTables(fontFiles[weight]);
  const advances = [...text].map((character) => advanceOf(glyphOf(character.codePointAt(0) ?? 0) ?? 0));
  return size * advances.reduce((sum, advance) => sum + advance, 0);
}
