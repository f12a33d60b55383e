import { fontTables } from '#src/photos/font-tables.ts';

/** Whether our font has a picture for a character, given by its Unicode number. */
export function canDraw(codePoint: number): boolean {
  return fontTables('bold').glyphOf(codePoint) !== undefined;
}
