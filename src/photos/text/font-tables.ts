import { readFileSync } from 'node:fs';

/** What is read of a TrueType font: which characters it has, and how far each takes the pen. */
interface FontTables {
  /** The number of the character's glyph, or undefined where the font has none. */
  glyphOf: (codePoint: number) => number | undefined;
  /** In parts of the font size. */
  advanceOf: (glyph: number) => number;
}

/** Characters that follow each other, as their glyphs do. */
interface Group {
  first: number;
  last: number;
  glyph: number;
}

const known = new Map<string, FontTables>();

/**
 * The tables of a font, given by its file.
 * @throws when it does not list its characters as we know it, which a newer version of its package might bring about
 */
export function fontTables(file: string): FontTables {
  const tables = known.get(file) ?? readTables(readFileSync(file));
  known.set(file, tables);
  return tables;
}

function readTables(font: Buffer): FontTables {
  const groups = readCharacters(findTable(font, 'cmap'));
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
 * The characters of a font, from its table `cmap`. A font that goes beyond the first 65,536 characters has a subtable of
 * format 12, any other one of format 4.
 */
function readCharacters(cmap: Buffer): Group[] {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4)),
  );
  const ofFormat = (format: number) => subtables.find((subtable) => subtable.readUInt16BE(0) === format);
  const [groups, segments] = [ofFormat(12), ofFormat(4)];
  if (groups) return readGroups(groups);
  if (segments) return readSegments(segments);
  throw new Error('The font lists its characters in an unknown way');
}

/** Format 12: first character, last character and first glyph, each in four bytes. */
function readGroups(subtable: Buffer): Group[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, group) => {
    const at = 16 + 12 * group;
    return {
      first: subtable.readUInt32BE(at),
      last: subtable.readUInt32BE(at + 4),
      glyph: subtable.readUInt32BE(at + 8),
    };
  });
}

/**
 * Format 4: the last characters of all groups, their first ones, what is added to a character for its glyph, and where
 * the glyphs are listed instead, each in two bytes. A glyph 0 says that the font lacks the character.
 */
function readSegments(subtable: Buffer): Group[] {
  const bytes = subtable.readUInt16BE(6);
  return Array.from({ length: bytes / 2 }, (_, segment): Group[] => {
    const at = 14 + 2 * segment;
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + bytes + 2);
    const added = subtable.readUInt16BE(at + 2 * bytes + 2);
    const listAt = at + 3 * bytes + 2;
    const list = subtable.readUInt16BE(listAt);
    if (list === 0) return [{ first, last, glyph: (first + added) & 0xffff }];
    return Array.from({ length: last - first + 1 }, (_, i) => ({
      first: first + i,
      last: first + i,
      glyph: subtable.readUInt16BE(listAt + list + 2 * i),
    }));
  })
    .flat()
    .filter(({ glyph }) => glyph !== 0);
}

function findTable(font: Buffer, name: string): Buffer {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    if (font.toString('latin1', at, at + 4) === name) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`The font has no table ${name}`);
}
