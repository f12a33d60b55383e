import { sql } from 'drizzle-orm';
import type { Db } from '#db/client.ts';
import { addJob, type ReportRequest } from './jobs.ts';

/** What cannot be built now cannot be built in a day either: whoever asked is told, and can ask once more. */
const mostAttempts = 4;

/**
 * Owes a file of a report. One is built at a time, since that takes memory. The same message is owed the same part
 * once, however often that is said.
 */
export async function oweReport(db: Db, request: ReportRequest): Promise<void> {
  await db.execute(sql`
    select ${addJob('send-report', sql`${JSON.stringify(request)}::json`, {
      key: sql`${`send-report:${request.chatId}:${request.messageId}:${request.part}`}`,
      queue: sql`'report'`,
      most: mostAttempts,
    })}`);
}
