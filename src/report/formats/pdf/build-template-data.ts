import { basename } from 'node:path';
import { textsIn } from '#locales/texts.ts';
import { buildDrawableText } from '#src/photos/text/drawable.ts';
import { reportFonts } from '#src/photos/text/fonts.ts';
import type { PartOfReport } from '#src/report/build/in-parts.ts';
import type { ChapterPart } from '#src/report/build/plan-files.ts';
import type { DocumentEntry } from '#src/report/document/document.ts';
import type { PrintedPhotos } from '#src/report/photos/print-photos.ts';
import type { TemplateChapter, TemplateData, TemplateEntry } from './template-data.ts';

/** Printed instead of letters that no font has: without it, a title or a place could look like another one. */
const missing = '[…]';

const fontFiles = reportFonts.map(({ regular }) => regular);

/**
 * What is printed in a file of the report. Letters that no font has would be printed as boxes; they are replaced by a
 * mark.
 */
export function buildTemplateData(file: PartOfReport): TemplateData {
  const { document, plan, part, logo, moment } = file;
  const { locale, title, cover, contents, imprint } = document;
  const printed = printable({
    ...{ locale, contents, imprint },
    title: printable(title) || missing,
    fonts: reportFonts.map(({ family }) => family),
    date: takeApart(new Date(moment)),
    cover: { ...cover, part, hasLogo: logo !== null },
    chapters: plan.chapters.flatMap((chapter) => buildChapter(chapter, file)),
    statistics: plan.hasStatistics ? document.statistics : null,
  });
  if (!JSON.stringify(printed).includes(missing)) return printed;
  const note = textsIn(locale)('document-missing-letters', { mark: missing });
  return { ...printed, imprint: [...printed.imprint, note] };
}

/** What the templates call a photo, given by its printed file. */
export function photoPath(path: string): string {
  return `photos/${basename(path)}.svg`;
}

function takeApart(moment: Date): TemplateData['date'] {
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}

function buildChapter(
  { chapter: index, from, to, part, of }: ChapterPart,
  { document, photos }: PartOfReport,
): TemplateChapter[] {
  const chapter = document.chapters[index];
  if (!chapter) return [];
  const { heading, entries, figures, chart } = chapter;
  return [
    {
      heading,
      entries: entries.slice(from, to).map((entry, i) => buildEntry(entry, photos[index]?.[from + i])),
      ...(part === of ? { figures, chart } : { figures: null, chart: null }),
    },
  ];
}

function buildEntry(
  { photos: _, ...entry }: DocumentEntry,
  photos: PrintedPhotos | undefined,
): TemplateEntry {
  const rows = photos?.rows ?? [];
  return {
    ...entry,
    title: printable(entry.title) || missing,
    rows: rows.map((row) => row.map(({ path, ...photo }) => ({ ...photo, file: photoPath(path) }))),
  };
}

/** Plain data with all of its texts as they can be printed. */
function printable<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value) =>
    typeof value === 'string' ? buildDrawableText(value, fontFiles, missing) : value,
  );
}
