import { foldName } from '#src/domain/text/fold.ts';

/**
 * A title as the version before compares it with others; written for its copies alone. Folded, and all in ASCII. In a database with the locale C, Postgres' trigrams
 * see no other letters. So each becomes one of 36 signs: in alphabets such as Georgian, Hebrew or Greek hardly two
 * share one.
 */
export function buildTitleKey(title: string): string {
  return foldName(title).replace(/[^\p{ASCII}]/gu, (letter) =>
    ((letter.codePointAt(0) ?? 0) % 36).toString(36),
  );
}
