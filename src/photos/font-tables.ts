import { readFileSync } from 'node:fs';
import { fontFiles } from '#src/photos/fonts.ts';

export type FontWeight = keyof typeof fontFiles;

/** What is read of a TrueType font: which characters it has, and how far each takes the pen. */
interface FontTables {
  /** The character's place in the font, or undefined where it has no picture of it. */
  glyphOf: (codePoint: number) => number | undefined;
  /** In parts of the font size. */
  advanceOf: (glyph: number) => number;
}

const known = new Map<FontWeight, FontTables>();

/**
 * The tables of our font.
 * @throws when it does not list its characters as we know it, which a newer version of its package might bring about
 */
export function fontTables(weight: FontWeight): FontTables {
  const tables = known.get(weight) ?? readTables(readFileSync(fontFiles[weight]));
  known.set(weight, tables);
  return tables;
}

function readTables(font: Buffer): FontTables {
  const groups = readGroups(findTable(font, 'cmap'));
  const perEm = findTable(font, 'head').readUInt16BE(18);
  // Glyphs from this one on are as wide as the one before it.
  const widths = findTable(font, 'hhea').readUInt16BE(34);
  const advances = findTable(font, 'hmtx');
  return {
    glyphOf(codePoint) {
      const group = groups.find(({ first, last }) => first <= codePoint && codePoint <= last);
      return group && group.glyph + codePoint - group.first;
    },
    advanceOf: (glyph) => advances.readUInt16BE(4 * Math.min(glyph, widths - 1)) / perEm,
  };
}

/**
 * The characters of a font, from its table `cmap`. Its subtable of format 12 lists them as groups of first character,
 * last character and first glyph, each in four bytes.
 */
function readGroups(cmap: Buffer): Array<{ first: number; last: number; glyph: number }> {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (subtable.readUInt16BE(0) !== 12) continue;
    return Array.from({ length: subtable.readUInt32BE(12) }, (_, group) => {
      const at = 16 + 12 * group;
      return {
        first: subtable.readUInt32BE(at),
        last: subtable.readUInt32BE(at + 4),
        glyph: subtable.readUInt32BE(at + 8),
      };
    });
  }
  throw new Error('The font lists its characters in an unknown way');
}

/** @throws Error when the font has no such table */
export function findTable(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    if (font.toString('latin1', at, at + 4) === name) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`The font has no table ${name}`);
}
