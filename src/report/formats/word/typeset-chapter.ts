import { BorderStyle, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { DocumentChapter } from '#src/report/document/document.ts';
import type { PrintedPhotos } from '#src/report/photos/print-photos.ts';
import { styles } from './look.ts';
import { buildTextRuns } from './text-runs.ts';
import { typesetBars } from './typeset-chart.ts';
import { typesetEntry } from './typeset-entry.ts';

/** A chapter, or the part of one that its entries are; photos are those of its entries, in their order. */
export async function typesetChapter(
  { heading, entries, figures, chart }: DocumentChapter,
  { photos, list, isLast }: { photos: readonly PrintedPhotos[]; list: string; isLast: boolean },
): Promise<FileChild[]> {
  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: buildTextRuns(heading) }),
  ];
  for (const [index, entry] of entries.entries()) {
    // Otherwise the figures could stand alone on a page.
    const isKept = isLast && index === entries.length - 1;
    children.push(...(await typesetEntry(entry, photos[index] ?? { rows: [], bytes: 0 }, { list, isKept })));
  }
  if (!isLast) return children;
  // The line above the figures separates them from entries; without entries there is none.
  const border = entries.length === 0 ? { border: { top: { style: BorderStyle.NIL } } } : {};
  children.push(new Paragraph({ ...border, style: styles.figures, keepNext: chart !== null, text: figures }));
  if (chart) children.push(...typesetBars(chart));
  return children;
}
