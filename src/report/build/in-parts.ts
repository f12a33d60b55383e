import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeDocument } from '#src/report/document/compose-document.ts';
import type { DocumentEntry, ReportDocument } from '#src/report/document/document.ts';
import { type PrintedPhotos, printPhotos } from '#src/report/photos/print-photos.ts';
import { partFileName } from './file-name.ts';
import { type BuildFiles, type BuiltFile, mostBytes, type Progress } from './order.ts';
import { describePlan, type FilePlan, planFiles } from './plan-files.ts';

/** What one file of a report is made of. */
export interface PartOfReport {
  document: ReportDocument;
  plan: FilePlan;
  /** For each entry of each chapter. */
  photos: ReadonlyArray<readonly PrintedPhotos[]>;
  logo: Buffer | null;
  /** The moment of the report, as ISO 8601. */
  moment: string;
  /** What of the report is in this file; null where it is the whole. */
  part: string | null;
}

export interface PrintedFormat {
  /**
   * How many bytes of photos and how many entries go into one file, so that it is not too large to send or to build.
   */
  most: { bytes: number; entries: number };
  /** Width of the column for photos, in millimetres. */
  photoWidth: number;
  render: (part: PartOfReport) => Promise<Buffer>;
}

/**
 * How many entries have their photos shrunk at the same time. A photo keeps one core busy, and even small servers
 * have two.
 */
const lanes = 2;

/**
 * Makes the builder of a format with photos. It writes one document or, where that would be too large to send, one
 * per chapter, and large chapters in parts. The memory holds the photos of one file at a time.
 *
 * @throws Error when a file is too large all the same
 */
export function buildInParts({ most, photoWidth, render }: PrintedFormat): BuildFiles {
  return async ({ report, logo, readPhoto, folder, name, extension }, progress) => {
    const document = composeDocument(report);
    const steps = countSteps(document, progress);
    const printFolder = join(folder, 'printed');
    await mkdir(printFolder);
    const photos = await mapInLanes(document.chapters, async ({ photos }) => {
      const printed = await printPhotos(photos, { readPhoto, folder: printFolder, width: photoWidth });
      steps.done(1);
      return printed;
    });
    const files: BuiltFile[] = [];
    const sizes = photos.map((entries) => entries.map(({ bytes }) => bytes));
    const plans = planFiles(sizes, most);
    for (const [index, plan] of plans.entries()) {
      const part = plans.length === 1 ? null : describePlan(plan, document);
      const file = `${part === null ? name : partFileName(name, index + 1, part)}.${extension}`;
      const path = join(folder, file);
      const bytes = await render({ document, plan, photos, part, logo, moment: report.moment });
      if (bytes.length > mostBytes) throw new Error(`${bytes.length} bytes are too many for a file`);
      await writeFile(path, bytes);
      files.push({ path, name: file });
      steps.done(plan.chapters.reduce((sum, { from, to }) => sum + to - from, plan.hasStatistics ? 1 : 0));
    }
    await rm(printFolder, { recursive: true });
    return files;
  };
}

/**
 * Runs the task for each entry of each chapter, in their order within the result. Whichever lane is free takes the
 * next entry.
 */
async function mapInLanes<Result>(
  chapters: ReportDocument['chapters'],
  task: (entry: DocumentEntry) => Promise<Result>,
): Promise<Result[][]> {
  const results: Result[][] = chapters.map(() => []);
  const all = chapters.flatMap(({ entries }, chapter) =>
    entries.map((entry, index) => ({ entry, chapter, index })),
  );
  const next = all.values();
  const run = async () => {
    for (const { entry, chapter, index } of next) (results[chapter] ?? [])[index] = await task(entry);
  };
  await Promise.all(Array.from({ length: lanes }, run));
  return results;
}

/** Counts two steps for each entry, whose photos are shrunk and which is then typeset, and one for the statistics. */
function countSteps({ chapters }: ReportDocument, progress: Progress) {
  const all = 2 * chapters.reduce((sum, { entries }) => sum + entries.length, 0) + 1;
  let done = 0;
  return {
    done(entries: number) {
      done += entries;
      progress(done, all);
    },
  };
}
