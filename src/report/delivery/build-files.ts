import type { ReportRequest } from '#db/queries/delivery/jobs.ts';
import { readPhoto as readCopy } from '#db/queries/entries/photos.ts';
import type { FilesOf } from '#db/queries/report/files.ts';
import type { Messaging } from '#src/deps.ts';
import type { Report } from '#src/domain/report/report.ts';
import { buildSeconds } from '#src/health/metrics.ts';
import { reportFileName } from '#src/report/build/file-name.ts';
import type { BuiltFile } from '#src/report/build/order.ts';
import { buildInChild } from '#src/report/builder/build-in-child.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { tellProgress } from './tell-progress.ts';
import type { WorkFolder } from './work-folder.ts';

/**
 * The least time between two messages about progress, in milliseconds: Telegram wants a message edited at most once a
 * second.
 */
const tellEvery = 3_000;

/** The files of a report, built now unless they are there: the person who asked sees the progress. */
export async function buildFiles(
  deps: Messaging,
  request: ReportRequest,
  work: WorkFolder,
  { report, of, logo, ending }: { report: Report; of: FilesOf; logo: Buffer | null; ending: AbortSignal },
): Promise<BuiltFile[]> {
  const { locale, moment, timeZone, title } = report;
  const name = reportFileName({ campaignTitle: title, locale, moment: new Date(moment), timeZone });
  const readPhoto = (file: string) => readCopy(deps.db, file);
  let told = Date.now();
  let telling = Promise.resolve();
  const progress = (done: number, all: number) => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    telling = tellProgress(deps, request, 'report-progress', Math.floor((100 * done) / all));
  };
  const build = async (folder: string) => {
    const noteTime = buildSeconds.startTimer({ format: of.format });
    try {
      const order = { format: of.format, report, logo, folder, name };
      const files = await buildInChild(order, { readPhoto, progress, ending });
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
  };
  return work.find(of.digest) ?? (await work.build(of.digest, build));
}
