import { basename } from 'node:path';
import { buildDrawableText } from '#src/photos/drawable-text.ts';
import { reportFonts } from '#src/photos/fonts.ts';
import type { PartOfReport } from '#src/reports/build-in-parts.ts';
import type { ChapterPart } from '#src/reports/plan-files.ts';
import type { PrintedPhotos } from '#src/reports/print-photos.ts';
import type { DocumentEntry } from '#src/reports/report-document.ts';
import type { PrintedChapter, PrintedDocument, PrintedEntry } from './printed-document.ts';

/** What is left of a title of which no font has a letter. */
const unreadable = '…';

/** A file of the report as the templates take it; photos are named as `pictureOf` names them. */
export function printDocument(file: PartOfReport): PrintedDocument {
  const { document, plan, part, logo, moment } = file;
  const { locale, title, cover, contents, imprint } = document;
  const at = new Date(moment);
  return {
    ...{ locale, contents, imprint },
    title: printable(title) || unreadable,
    fonts: reportFonts.map(({ family }) => family),
    date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    },
    cover: { ...cover, part, hasLogo: logo !== null },
    chapters: plan.chapters.flatMap((each) => printChapter(each, file)),
    statistics: plan.hasStatistics ? document.statistics : null,
  };
}

function printChapter(
  { chapter: index, from, to, part, of }: ChapterPart,
  { document, photos }: PartOfReport,
): PrintedChapter[] {
  const chapter = document.chapters[index];
  if (!chapter) return [];
  const { heading, entries, figures, chart } = chapter;
  const end = part === of ? { figures, chart } : { figures: null, chart: null };
  const printed = entries.slice(from, to).map((entry, i) => printEntry(entry, photos[index]?.[from + i]));
  return [{ heading, entries: printed, ...end }];
}

function printEntry({ photos: _, ...entry }: DocumentEntry, photos: PrintedPhotos | undefined): PrintedEntry {
  const rows = photos?.rows ?? [];
  return {
    ...entry,
    title: printable(entry.title) || unreadable,
    rows: rows.map((row) => row.map(({ path, ...photo }) => ({ ...photo, file: pictureOf(path) }))),
  };
}

/** What the templates call a photo. */
export function pictureOf(path: string): string {
  return `photos/${basename(path)}.svg`;
}

/** What the templates read, without the letters that no font has. */
export function writeData(document: PrintedDocument): Buffer {
  return Buffer.from(
    JSON.stringify(document, (_, value) => (typeof value === 'string' ? printable(value) : value)),
  );
}

const fonts = reportFonts.map(({ regular }) => regular);

function printable(text: string): string {
  return buildDrawableText(text, fonts);
}
