import { readFileSync } from 'node:fs';
import { fontFiles } from '#src/photos/fonts.ts';

/** Whether our font has a picture for a character, given by its Unicode number. */
export function canDraw(codePoint: number): boolean {
  covered ??= readCoverage(readFileSync(fontFiles.bold));
  return covered.some(([first, last]) => first <= codePoint && codePoint <= last);
}

let covered: [first: number, last: number][] | undefined;

/**
 * The character ranges of a TrueType font, from its `cmap` table. Its subtable of format 12 lists them as
 * groups of first character, last character and first glyph, each in four bytes.
 *
 * @throws when the font has no such subtable, which a newer version of the font package might bring about
 */
function readCoverage(font: Buffer): [number, number][] {
  const cmap = findTable(font, 'cmap');
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (subtable.readUInt16BE(0) !== 12) continue;
    return Array.from({ length: subtable.readUInt32BE(12) }, (_, group) => {
      const at = 16 + 12 * group;
      return [subtable.readUInt32BE(at), subtable.readUInt32BE(at + 4)];
    });
  }
  throw new Error('The font lists its characters in an unknown way');
}

function findTable(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    if (font.toString('latin1', at, at + 4) === name) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`The font has no table ${name}`);
}
