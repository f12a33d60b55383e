import { readFile } from 'node:fs/promises';
import { ImageRun, Paragraph, TextRun } from 'docx';
import type { DocumentEntry } from '#src/report/document/document.ts';
import type { PrintedPhoto, PrintedPhotos } from '#src/report/photos/print-photos.ts';
import { photoGap } from '#src/report/photos/rows.ts';
import { colours, styles } from './look.ts';
import { pixels, twips } from './page.ts';
import { buildTextRuns } from './text-runs.ts';

/**
 * An entry: its title, days, place and other answers, and its photos. All of it stays on one page, where `isKept`
 * also together with what follows. `list` is the list that its number counts in.
 */
export async function typesetEntry(
  { title, language, languageMark, days, place, answers }: DocumentEntry,
  { rows }: PrintedPhotos,
  { list, isKept }: { list: string; isKept: boolean },
): Promise<Paragraph[]> {
  const photos: Paragraph[] = [];
  for (const [index, row] of rows.entries())
    photos.push(await typesetRow(row, isKept || index < rows.length - 1));
  return [
    new Paragraph({
      style: styles.entry,
      numbering: { reference: list, level: 0, custom: true },
      children: [
        ...buildTextRuns(title, { spoken: languageMark === null ? null : language }),
        ...(languageMark
          ? [new TextRun({ text: `\u2002${languageMark}`, size: 16, bold: false, color: colours.grey })]
          : []),
      ],
    }),
    new Paragraph({
      style: styles.details,
      keepNext: isKept || rows.length > 0,
      children: [
        new TextRun({ text: days, color: colours.ink }),
        ...[place, ...answers].flatMap((said) => [new TextRun('\u2002·\u2002'), ...buildTextRuns(said)]),
      ],
    }),
    ...photos,
  ];
}

async function typesetRow(photos: readonly PrintedPhoto[], keepNext: boolean): Promise<Paragraph> {
  const children: Array<ImageRun | TextRun> = [];
  for (const { path, width, height, alt } of photos) {
    if (children.length > 0) children.push(gap());
    children.push(
      new ImageRun({
        type: 'jpg',
        data: await readFile(path),
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { description: alt },
      }),
    );
  }
  return new Paragraph({ style: styles.photos, keepNext, children });
}

/** The space between photos: a small one, widened, so that it is the same in any font. */
function gap(): TextRun {
  return new TextRun({ text: ' ', size: 2, characterSpacing: twips(photoGap) - 5 });
}
