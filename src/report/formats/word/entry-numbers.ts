import type { INumberingOptions } from 'docx';
import { colours } from './look.ts';
import { entryIndent, twips } from './page.ts';

/** Where the numbers of a chapter's entries begin: in its second part, not with 1. */
export interface EntryList {
  reference: string;
  start: number;
}

/** Numbers beside entries: Word counts on by itself when one is added or removed. */
export function buildEntryNumbers(lists: readonly EntryList[]): INumberingOptions {
  const indent = { left: twips(entryIndent), hanging: twips(entryIndent) };
  const style = { run: { color: colours.accent }, paragraph: { indent } };
  return {
    config: lists.map(({ reference, start }) => ({
      reference,
      levels: [{ level: 0, start, format: 'decimal', text: '%1', style }],
    })),
  };
}
