import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensions } from '#src/domain/report/report-format.ts';
import { type BuildFiles, type BuiltFile, mostBytes, type Progress } from '#src/reports/build-order.ts';
import { composeDocument } from '#src/reports/compose-document.ts';
import { nameFile } from '#src/reports/name-file.ts';
import { describePlan, planFiles } from '#src/reports/plan-files.ts';
import { type PrintedPhotos, printPhotos } from '#src/reports/print-photos.ts';
import type { ReportDocument } from '#src/reports/report-document.ts';
import { entryIndent, textWidth } from './page.ts';
import { renderWord } from './render-word.ts';

/** Of photos; the rest of a file are its fonts, texts and charts. More entries would take too much memory. */
const most = { bytes: mostBytes - 4_000_000, entries: 1500 };

/**
 * A Word document, or one per chapter, the large ones in parts, where it would be too large to send.
 *
 * @throws Error when a file is too large all the same
 */
export const buildWord: BuildFiles = async (order, progress) => {
  const document = composeDocument(order.report);
  const steps = countSteps(document, progress);
  const printFolder = join(order.folder, 'printed');
  await mkdir(printFolder);
  const photos: PrintedPhotos[][] = [];
  for (const { entries } of document.chapters) {
    const printed: PrintedPhotos[] = [];
    for (const entry of entries) {
      const place = { store: order.photos, folder: printFolder, width: textWidth - entryIndent };
      printed.push(await printPhotos(entry.photos, place));
      steps.done(1);
    }
    photos.push(printed);
  }
  const files: BuiltFile[] = [];
  const plans = planFiles(
    photos.map((entries) => entries.map(({ bytes }) => bytes)),
    most,
  );
  for (const [index, plan] of plans.entries()) {
    const part = plans.length === 1 ? null : describePlan(plan, document);
    const name = `${nameFile(order.name, index, part)}.${extensions.word}`;
    const path = join(order.folder, name);
    const bytes = await renderWord({
      document,
      plan,
      photos,
      part,
      logo: order.logo,
      moment: order.report.moment,
    });
    if (bytes.length > mostBytes) throw new Error(`${bytes.length} bytes are too many for a file`);
    await writeFile(path, bytes);
    files.push({ path, name });
    steps.done(plan.chapters.reduce((sum, { from, to }) => sum + to - from, 0));
  }
  await rm(printFolder, { recursive: true });
  return files;
};

/** Each entry is worked on twice: its photos are shrunk, and it is typeset. */
function countSteps({ chapters }: ReportDocument, progress: Progress) {
  const all = 2 * chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  let done = 0;
  return {
    done(entries: number) {
      done += entries;
      progress(done, all);
    },
  };
}
