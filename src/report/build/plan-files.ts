import type { ReportDocument } from '#src/report/document/document.ts';

/** What goes into one file. */
export interface FilePlan {
  chapters: ChapterPart[];
  hasStatistics: boolean;
}

/** Entries of a chapter, from index `from` up to and without `to`: part `part` of `of`, counted from 1. */
export interface ChapterPart {
  chapter: number;
  from: number;
  to: number;
  part: number;
  of: number;
}

/**
 * Decides which entries go into which file. All go into one where that is small enough. Else there is a file for each
 * chapter, or several for a large one, and a last file with the statistics and the chapters without entries.
 * `chapters` holds the bytes of each entry of each chapter, `most` what one file may hold. An entry that is too large
 * by itself has a file for itself.
 */
export function planFiles(
  chapters: ReadonlyArray<readonly number[]>,
  most: { bytes: number; entries: number },
): FilePlan[] {
  const all = chapters.flat();
  const fits = all.length <= most.entries && all.reduce((sum, bytes) => sum + bytes, 0) <= most.bytes;
  if (fits) return [{ chapters: chapters.map(wholeChapter), hasStatistics: true }];
  const empty = chapters.flatMap((entries, chapter) =>
    entries.length === 0 ? wholeChapter(entries, chapter) : [],
  );
  return [
    ...chapters.flatMap((entries, chapter) => planChapter(entries, chapter, most)),
    { chapters: empty, hasStatistics: true },
  ];
}

function planChapter(
  entries: readonly number[],
  chapter: number,
  most: { bytes: number; entries: number },
): FilePlan[] {
  if (entries.length === 0) return [];
  const ends = [...findEnds(entries, most), entries.length];
  return ends.map((to, index) => ({
    chapters: [{ chapter, from: ends[index - 1] ?? 0, to, part: index + 1, of: ends.length }],
    hasStatistics: false,
  }));
}

function wholeChapter(entries: readonly number[], chapter: number): ChapterPart {
  return { chapter, from: 0, to: entries.length, part: 1, of: 1 };
}

/** Where the parts of a chapter end, without the end of the last one. */
function findEnds(entries: readonly number[], most: { bytes: number; entries: number }): number[] {
  const ends: number[] = [];
  let bytes = 0;
  for (const [index, size] of entries.entries()) {
    const from = ends.at(-1) ?? 0;
    if (index > from && (bytes + size > most.bytes || index - from >= most.entries)) {
      ends.push(index);
      bytes = 0;
    }
    bytes += size;
  }
  return ends;
}

/** What is in one of several files, for its name and cover: "Commemorations (2/3)". */
export function describePlan(
  { chapters, hasStatistics }: FilePlan,
  { statistics, ...document }: ReportDocument,
): string {
  const [only] = chapters;
  const chapter = only && document.chapters[only.chapter];
  if (hasStatistics || !chapter) return statistics.heading;
  return only.of === 1 ? chapter.heading : `${chapter.heading} (${only.part}/${only.of})`;
}
