/** What `en.ftl` says about each text in comments, for translators and for tests. */
import { type Entry, parse } from '@fluent/syntax';

/** Who can read a text. */
const readers = ['organizer', 'moderator', 'admin', 'operator', 'everybody', 'report reader'] as const;

type Reader = (typeof readers)[number];

export interface TranslatorNote {
  /** By the comment of the text itself, else by that of its section; empty where neither names any. */
  readers: Reader[];
  /** Why the text need not be a sentence of its own; null where it is one. */
  fragment: string | null;
  /** What else is said; may be empty. */
  words: string;
}

/** The notes on all texts, by key. @throws Error for a reader that is not known. */
export function readTranslatorNotes(source: string): Map<string, TranslatorNote> {
  const notes = new Map<string, TranslatorNote>();
  let ofSection: Reader[] = [];
  for (const entry of parse(source, {}).body as Entry[]) {
    if (entry.type === 'GroupComment') ofSection = readersOf(linesOf(entry.content)) ?? [];
    if (entry.type !== 'Message') continue;
    const lines = linesOf(entry.comment?.content ?? '');
    notes.set(entry.id.name, {
      readers: readersOf(lines) ?? ofSection,
      fragment: lineOf(lines, 'Fragment'),
      words: lines.filter((line) => !/^(Readers|Fragment):/.test(line)).join(' '),
    });
  }
  return notes;
}

/** The heading of a section, without what programs read in its comment. */
export function headingOf(comment: string): string {
  return linesOf(comment)[0] ?? '';
}

function linesOf(comment: string): string[] {
  return comment.split('\n').filter((line) => line !== '');
}

function lineOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((each) => each.startsWith(`${name}: `));
  return line?.slice(name.length + 2) ?? null;
}

function readersOf(lines: readonly string[]): Reader[] | null {
  const named = lineOf(lines, 'Readers')?.split(', ');
  return (
    named?.map((name) => {
      const reader = readers.find((known) => known === name);
      if (!reader) throw new Error(`there is no reader called ${name}`);
      return reader;
    }) ?? null
  );
}
