import { fontTables } from './font-tables.ts';
import { fontFiles } from './fonts.ts';

/** Whether a font, our own unless another file is named, has a picture for a character, given by its Unicode number. */
export function canDraw(codePoint: number, font: string = fontFiles.bold): boolean {
  return fontTables(font).glyphOf(codePoint) !== undefined;
}
