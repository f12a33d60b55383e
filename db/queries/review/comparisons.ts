import { sql } from 'drizzle-orm';
import type { Db } from '#db/connection/client.ts';
import { addJob, type Comparison, chatQueueOf } from '#db/queries/delivery/jobs.ts';

/** Enqueues two entries side by side for a chat: once, however often somebody taps until they come. */
export async function enqueueComparison(db: Db, comparison: Comparison): Promise<void> {
  const { chatId, cardMessageId, entryId, otherId } = comparison;
  const job = addJob('send-comparison', sql`${JSON.stringify(comparison)}::json`, {
    key: sql`${`send-comparison:${chatId}:${cardMessageId}:${entryId}:${otherId}`}`,
    queue: chatQueueOf(chatId),
  });
  await db.execute(sql`select ${job}`);
}
