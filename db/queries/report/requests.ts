import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, type ReportRequest } from '#db/queries/delivery/jobs.ts';
import { isOnItsWay } from '#db/queries/delivery/worker/queued-jobs.ts';
import type { Locale } from '#src/domain/locale.ts';
import type { ReportFormat } from '#src/domain/report/format.ts';

/** What cannot be built now cannot be built in a day either: whoever asked is told, and can ask once more. */
const mostAttempts = 4;

/**
 * Enqueues a file of a report. One is built at a time, since that takes memory. The same message gets the same part
 * once, however often that is said.
 */
export async function enqueueReport(db: Db, request: ReportRequest): Promise<void> {
  await db.execute(sql`
    select ${addJob('send-report', sql`${JSON.stringify(request)}::json`, {
      key: sql`${`send-report:${request.chatId}:${request.messageId}:${request.part}`}`,
      queue: sql`'report'`,
      most: mostAttempts,
    })}`);
}

/** What somebody asked for in a chat. */
export interface WantedReport {
  campaignId: number;
  locale: Locale;
  format: ReportFormat;
  chatId: number;
}

/** Whether this very report is still on its way to the chat: one that was given up is not. */
export async function isReportQueued(
  db: Db,
  { campaignId, locale, format, chatId }: WantedReport,
): Promise<boolean> {
  const wanted = { campaignId, locale, format, chatId };
  const rows = await db.execute(sql`select where ${isOnItsWay('send-report:', wanted)}`);
  return rows.length > 0;
}
