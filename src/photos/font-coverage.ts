import { readFileSync } from 'node:fs';
import { findTable } from '#src/photos/font-tables.ts';

type Range = [first: number, last: number];

/** Whether one of the fonts, given by their files, has a picture for a character, given by its Unicode number. */
export function canDraw(codePoint: number, fonts: readonly string[]): boolean {
  return fonts.some((font) =>
    coverageOf(font).some(([first, last]) => first <= codePoint && codePoint <= last),
  );
}

const known = new Map<string, Range[]>();

function coverageOf(font: string): Range[] {
  const ranges = known.get(font) ?? readCoverage(readFileSync(font));
  known.set(font, ranges);
  return ranges;
}

/**
 * The character ranges of a TrueType font, from its `cmap` table. A font that goes beyond the first 65,536
 * characters has a subtable of format 12, all others one of format 4.
 *
 * @throws when the font has neither, which a newer version of the font package might bring about
 */
function readCoverage(font: Buffer): Range[] {
  const cmap = findTable(font, 'cmap');
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
function readGroups(subtable: Buffer): Range[] {
  return Array.from({ length: subtable.readUInt32BE(12) }, (_, group) => {
    const at = 16 + 12 * group;
    return [subtable.readUInt32BE(at), subtable.readUInt32BE(at + 4)];
  });
}

/**
 * Format 4: the last characters of all segments, their first ones, what leads to their glyphs, and where those are
 * listed one by one, each in two bytes. A glyph 0 in a list says that the font lacks the character.
 */
function readSegments(subtable: Buffer): Range[] {
  const bytes = subtable.readUInt16BE(6);
  return Array.from({ length: bytes / 2 }, (_, segment): Range[] => {
    const at = 14 + 2 * segment;
    const last = subtable.readUInt16BE(at);
    const first = subtable.readUInt16BE(at + bytes + 2);
    const listAt = at + 3 * bytes + 2;
    const offset = subtable.readUInt16BE(listAt);
    if (offset === 0) return first === 0xffff ? [] : [[first, last]];
    return Array.from({ length: last - first + 1 }, (_, i) => i)
      .filter((i) => subtable.readUInt16BE(listAt + offset + 2 * i) !== 0)
      .map((i): Range => [first + i, first + i]);
  }).flat();
}
