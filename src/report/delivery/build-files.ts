import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportRequest } from '#db/queries/delivery/jobs.ts';
import type { FilesOf } from '#db/queries/report/files.ts';
import type { FileBuilding, Messaging } from '#src/deps.ts';
import type { Report } from '#src/domain/report/report.ts';
import { buildSeconds } from '#src/health/metrics.ts';
import { reportFileName } from '#src/report/build/file-name.ts';
import type { BuiltFile } from '#src/report/build/order.ts';
import { buildInChild } from '#src/report/builder/build-in-child.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { ensureBuilt, findBuilt } from './built-files.ts';
import { tellProgress } from './tell-progress.ts';

/**
 * The least time between two messages about progress, in milliseconds: Telegram wants a message edited at most once a
 * second.
 */
const tellEvery = 3_000;

/**
 * The files of a report: those that an earlier attempt built, or built now, while the person who asked sees the
 * progress.
 */
export function buildFiles(
  deps: FileBuilding & Pick<Messaging, 'api'>,
  request: ReportRequest,
  { report, of, logo, ending }: { report: Report; of: FilesOf; logo: Buffer | null; ending: AbortSignal },
): Promise<BuiltFile[]> {
  const { locale, moment, timeZone, title } = report;
  const folder = folderOf(deps, of);
  const name = reportFileName({ campaignTitle: title, locale, moment: new Date(moment), timeZone });
  const order = { format: of.format, report, logo, photosFolder: join(deps.dataDir, 'photos'), folder, name };
  let told = Date.now();
  let telling = Promise.resolve();
  const progress = (done: number, all: number) => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    telling = tellProgress(deps, request, 'report-progress', Math.floor((100 * done) / all));
  };
  return ensureBuilt(folder, async () => {
    const noteTime = buildSeconds.startTimer({ format: of.format });
    try {
      const files = await buildInChild(order, { progress, ending });
      noteTime({ outcome: 'built' });
      return files;
    } catch (error) {
      noteTime({ outcome: ending.aborted ? 'stopped' : 'failed' });
      if (ending.aborted) throw new RescheduleError(0);
      throw error;
    } finally {
      // A message about progress that arrived after the final one would replace it.
      await telling;
    }
  });
}

/** Whether the files of a report are built already. */
export async function isBuilt(deps: FileBuilding, of: FilesOf): Promise<boolean> {
  return (await findBuilt(folderOf(deps, of))) !== null;
}

/** Deletes the files of a report, which were sent or are not wanted any more. */
export function dropFiles(deps: FileBuilding, of: FilesOf): Promise<void> {
  return rm(folderOf(deps, of), { recursive: true, force: true });
}

/** How long files are kept for a sending that was interrupted, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Deletes files that were built and never sent to the last one: they hold photos that may have been withdrawn since.
 */
export async function dropOldFiles(deps: FileBuilding): Promise<void> {
  const all = allFolder(deps);
  for (const name of await readdir(all).catch(() => [])) {
    const folder = join(all, name);
    const built = await stat(folder);
    if (Date.now() - built.mtimeMs > keptFor) await rm(folder, { recursive: true, force: true });
  }
}

function folderOf(deps: FileBuilding, { format, locale, digest }: FilesOf): string {
  return join(allFolder(deps), `${format}-${locale}-${digest}`);
}

function allFolder({ dataDir }: FileBuilding): string {
  return join(dataDir, 'reports');
}
