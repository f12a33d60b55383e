import { createHash } from 'node:crypto';
import { InputFile } from 'grammy';
import { noteSend } from '#db/queries/delivery/group-rate-limit.ts';
import type { ReportRequest } from '#db/queries/delivery/jobs.ts';
import { hasWithdrawn } from '#db/queries/entries/withdrawals.ts';
import { readReportFacts } from '#db/queries/report/facts.ts';
import {
  type FilesOf,
  findLogo,
  forgetReportFiles,
  listReportFiles,
  saveReportFile,
} from '#db/queries/report/files.ts';
import { textsIn } from '#locales/texts.ts';
import type {
  Clock,
  Database,
  FileBuilding,
  GroupMessaging,
  Logging,
  Messaging,
  Uploading,
  Watching,
} from '#src/deps.ts';
import { buildReport } from '#src/domain/report/build-report.ts';
import type { Report } from '#src/domain/report/report.ts';
import { isRejection, isUnreachable } from '#src/telegram/failures/rejections.ts';
import { RescheduleError } from '#src/telegram/failures/reschedule.ts';
import { retryDelayFor } from '#src/telegram/failures/retry-delay.ts';
import { buildFiles } from './build-files.ts';
import { viewReportCaption } from './caption.ts';
import { tellProgress } from './tell-progress.ts';
import { openWorkFolder, type WorkFolder } from './work-folder.ts';

type Settings = Pick<GroupMessaging, 'groupPace'> & Pick<Clock, 'timeZone'>;

/**
 * Sends the files of a report, one after the other. How far it is, is noted with the job: a failure repeats one file and
 * not all. Files that Telegram has already are sent by their ids. Else the report is built, once more after a failure.
 */
export async function sendReport(
  deps: Messaging & Uploading & FileBuilding & Watching & Logging & Settings,
  request: ReportRequest,
  ending: AbortSignal,
  note: (request: ReportRequest) => Promise<void>,
): Promise<void> {
  const work = openWorkFolder(deps);
  try {
    for (let next: ReportRequest | null = request; next; ) {
      next = await sendPart(deps, next, work, ending);
      if (!next) break;
      await note(next);
      if (ending.aborted) throw new RescheduleError(0);
    }
  } catch (error) {
    const passes = error instanceof RescheduleError || (await retryDelayFor(deps, error)) !== null;
    if (!passes) await tellProgress(deps, request, 'report-failed');
    throw error;
  } finally {
    await work.remove();
  }
}

/**
 * Sends one file of a report.
 * @returns what to send next; null after the last file, or where the chat cannot be reached any more
 */
async function sendPart(
  deps: Messaging & Uploading & Logging & Settings,
  request: ReportRequest,
  work: WorkFolder,
  ending: AbortSignal,
): Promise<ReportRequest | null> {
  const { db } = deps;
  const { campaignId, locale, format, begun } = request;
  const present = buildReport(await readReportFacts(db, campaignId, deps), locale);
  const logo = await findLogo(db, campaignId);
  const now = digestReport(present, logo);
  const digest = begun?.digest ?? now;
  const of = { campaignId, locale, format, digest };
  const anew = { ...request, part: 1, begun: null };
  // All files of a report show the same state: what is approved meanwhile waits for the next report.
  if (digest !== now && !work.find(digest)) return anew;
  const report = begun ? { ...present, moment: begun.moment } : present;
  const known = await sendKnown(deps, request, report, of);
  const parts =
    known === 'unknown' ? await sendBuilt(deps, request, work, { report, of, logo, ending }) : known;
  if (parts === 'withdrawn') {
    await work.remove();
    return anew;
  }
  if (parts === 'unreachable') return null;
  const { moment } = report;
  if (request.part < parts) return { ...request, part: request.part + 1, begun: { digest, moment } };
  await tellProgress(deps, request, 'report-ready');
  return null;
}

/**
 * Sends a file that Telegram has already.
 * @returns how many files the report has, unless Telegram does not have them yet, or not any more
 */
async function sendKnown(
  deps: Uploading & Logging & Database & Pick<GroupMessaging, 'groupPace'>,
  request: ReportRequest,
  report: Report,
  of: FilesOf,
): Promise<number | 'unknown' | 'unreachable'> {
  const known = await listReportFiles(deps.db, of);
  const file = known[request.part - 1];
  if (!file) return 'unknown';
  const asSent = { ...report, moment: file.countedAt.toISOString() };
  try {
    return (await send(deps, request, asSent, { file: file.fileId, parts: known.length }))
      ? known.length
      : 'unreachable';
  } catch (error) {
    if (!isRejection(error)) throw error;
    await forgetReportFiles(deps.db, of);
    return 'unknown';
  }
}

/**
 * Builds the report and sends a file of it.
 * @returns how many files the report has, unless something in them was withdrawn while they were built or sent
 */
async function sendBuilt(
  deps: Messaging & Uploading & Logging & Pick<GroupMessaging, 'groupPace'>,
  request: ReportRequest,
  work: WorkFolder,
  { report, of, logo, ending }: { report: Report; of: FilesOf; logo: Buffer | null; ending: AbortSignal },
): Promise<number | 'withdrawn' | 'unreachable'> {
  const files = await buildFiles(deps, request, work, { report, of, logo, ending });
  const file = files[request.part - 1];
  if (!file) throw new Error(`a report of ${files.length} files has no file ${request.part}`);
  if (await hasWithdrawn(deps.db, request.campaignId, report.moment)) return 'withdrawn';
  const parts = files.length;
  const sent = await send(deps, request, report, { file: new InputFile(file.path, file.name), parts });
  if (!sent) return 'unreachable';
  await saveReportFile(deps.db, of, {
    ...{ part: request.part, parts, fileId: sent.document.file_id },
    countedAt: new Date(report.moment),
  });
  return parts;
}

/** Null where the chat cannot be reached any more. */
async function send(
  { uploads, db, groupPace, logger }: Uploading & Logging & Database & Pick<GroupMessaging, 'groupPace'>,
  request: ReportRequest,
  report: Report,
  { file, parts }: { file: InputFile | string; parts: number },
) {
  const { chatId, part, speaks } = request;
  const caption = viewReportCaption(report, { part, parts }, { t: textsIn(speaks), locale: speaks });
  const options = { caption: caption.caption, caption_entities: caption.caption_entities };
  // Somebody waits for this file, so it does not wait for a send slot. It is counted all the same, so that less
  // urgent messages leave room for it.
  if (groupPace !== null && chatId < 0) await noteSend(db, chatId);
  try {
    return await uploads.sendDocument(chatId, file, options);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    logger.info({ campaign: request.campaignId }, 'a report could not be sent: the chat takes nothing');
    return null;
  }
}

/** Increase this when documents come to look different, so that no file of the old look is sent again. */
const edition = 2;

/** Identifies what is in a report; the moment that it was computed for does not count. */
function digestReport({ moment, ...content }: Report, logo: Buffer | null): string {
  const hash = createHash('sha256').update(JSON.stringify([edition, content]));
  return hash.update(logo ?? '').digest('base64url');
}
