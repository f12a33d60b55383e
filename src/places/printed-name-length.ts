import { readTitle } from '#src/domain/text/one-line.ts';

/** The length of a name, the same as for cities that are typed in an entry. */
export const nameLength = { least: 1, most: 60 } as const;

/** Reads a name that an admin wrote for a city: a line with letters in it; null if it is none. */
export function readPrintedName(text: string): string | null {
  const read = readTitle(text, nameLength);
  return read.kind === 'title' && /\p{L}/u.test(read.title) ? read.title : null;
}
